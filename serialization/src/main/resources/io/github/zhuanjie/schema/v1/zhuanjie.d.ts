// The documents of zhuanjie, version 1, made from the JSON Schemas that lie beside this file.
// 转介文书第 1 版的类型，由同目录的 JSON Schema 生成。

/**
 * A household with its members, sent from one system to another.
 * 系统之间交换的家庭及成员信息。
 */
export interface HouseholdDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/household.schema.json";
  content: HouseholdContent;
}

/**
 * Needs of households.
 * 家庭需求的清单。
 */
export interface NeedListDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/need-list.schema.json";
  content: NeedListContent;
}

/**
 * The charity resources of an area.
 * 某地区慈善帮扶资源供给清单。
 */
export interface SupplyListDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/supply-list.schema.json";
  content: SupplyListContent;
}

/**
 * What changed from one version of a supply list to a later one.
 * 供给清单从一个版本到后一版本的变更。
 */
export interface SupplyChangeDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/supply-change.schema.json";
  content: SupplyChangeContent;
}

/**
 * A referral as its events have left it.
 * 一件转介的当前状态。
 */
export interface ReferralDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/referral.schema.json";
  content: ReferralContent;
}

/**
 * What one side tells the other of referrals, such as the reply of a charity.
 * 一方向另一方通报的转介办理情况，如慈善组织的答复。
 */
export interface ReferralEventsDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/referral-events.schema.json";
  content: ReferralEventsContent;
}

/**
 * A part of the history of one referral, bound by its hashes.
 * 一件转介的历史记录片段，各条以哈希值相连。
 */
export interface ReferralHistoryDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/referral-history.schema.json";
  content: ReferralHistoryContent;
}

/**
 * A person's consent to being referred.
 * 个人对转介的同意书。
 */
export interface ConsentDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/consent.schema.json";
  content: ConsentContent;
}

/**
 * What was given to persons and households.
 * 已给予个人和家庭的帮扶记录。
 */
export interface AidRecordsDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/aid-records.schema.json";
  content: AidRecordsContent;
}

/**
 * What a matching service is asked.
 * 向匹配服务提出的请求。
 */
export interface MatchingTaskDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/matching-request.schema.json";
  content: MatchingTask;
}

/**
 * What a matching service answers.
 * 匹配服务作出的答复。
 */
export interface MatchingResultDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/matching-result.schema.json";
  content: MatchingResultContent;
}

/**
 * Supply against demand in an area.
 * 某地区的供需对接报告。
 */
export interface CoordinationReportDocument extends Document {
  $schema: "https://zhuanjie.github.io/schemas/v1/coordination-report.schema.json";
  content: CoordinationReportContent;
}

/**
 * A document as it is sent from one system to another: what it says, by which schema, who made it, when, and whom it is about.
 * 系统之间交换的文书：内容、所依数据格式、制作系统、时间和所涉对象。
 */
export interface Document {
  /**
   * The address of the schema of the content's kind. It is a name; nothing is fetched from it.
   * 内容所属种类的数据格式地址，仅作标识，不需联网获取。
   */
  $schema: DocumentSchema;
  /**
   * Identifies the document among those of its producer; sent twice it is one.
   * 文书在制作系统内的编号，重复发送的按一件处理。
   */
  id: DocumentId;
  /**
   * What the document says, told apart by type.
   * 文书的内容，以 type 区分种类。
   */
  content: DocumentContent;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * When the document was made, by the producer's clock.
   * 文书制作的时间，以制作系统时钟为准。
   */
  issuedAt: Instant;
  /**
   * The system that made the document.
   * 制作文书的系统。
   */
  producer: Producer;
  /**
   * Major and minor version of the schemas, such as 1.0.
   * 数据格式的主版本和次版本，如 1.0。
   */
  schemaVersion: SchemaVersion;
  /**
   * Everybody whom the content names, so that a recipient can find the documents about a person without opening them. It must list them all, nobody twice.
   * 内容涉及的全部对象，接收方据此无需打开内容即可查找某人的文书，不得遗漏或重复。
   */
  subjects?: Array<DocumentSubject>;
}

/**
 * The identifier of a document, on the side that issues it.
 * 签发方编列的文书编号。
 */
export type DocumentId = string;

/**
 * The address of the schema of one kind of document.
 * 一类文书的数据格式地址。
 */
export type DocumentSchema = "https://zhuanjie.github.io/schemas/v1/household.schema.json" | "https://zhuanjie.github.io/schemas/v1/need-list.schema.json" | "https://zhuanjie.github.io/schemas/v1/supply-list.schema.json" | "https://zhuanjie.github.io/schemas/v1/supply-change.schema.json" | "https://zhuanjie.github.io/schemas/v1/referral.schema.json" | "https://zhuanjie.github.io/schemas/v1/referral-events.schema.json" | "https://zhuanjie.github.io/schemas/v1/referral-history.schema.json" | "https://zhuanjie.github.io/schemas/v1/consent.schema.json" | "https://zhuanjie.github.io/schemas/v1/aid-records.schema.json" | "https://zhuanjie.github.io/schemas/v1/matching-request.schema.json" | "https://zhuanjie.github.io/schemas/v1/matching-result.schema.json" | "https://zhuanjie.github.io/schemas/v1/coordination-report.schema.json";

/**
 * Major version 1 and a minor version up to 999. A greater minor version only adds.
 * 主版本 1 和不超过 999 的次版本；次版本升高只作增补。
 */
export type SchemaVersion = string;

/**
 * The system that made a document, so that a fault in it can be told to somebody. Never a person.
 * 制作文书的系统，便于反馈问题，不得填写个人。
 */
export interface Producer {
  /**
   * The name under which those who run the system know it.
   * 运行单位使用的系统名称。
   */
  name: Text;
  /**
   * The social credit code of the organisation that runs it.
   * 运行单位的统一社会信用代码。
   */
  organization?: UnifiedSocialCreditCode;
  /**
   * The name of the product.
   * 软件产品的名称。
   */
  software?: Text;
  /**
   * The version of the software.
   * 软件的版本。
   */
  version?: Text;
}

/**
 * Whom a document is about, by an identifier that its content uses; told apart by type.
 * 文书所涉对象，使用内容中的编号，以 type 区分。
 */
export type DocumentSubject =
  | HouseholdSubject
  | PersonSubject
  | NeedSubject
  | ReferralSubject;

/**
 * A household with everybody who belongs to it.
 * 一个家庭及其全部成员。
 */
export interface HouseholdSubject {
  /**
   * The kind of subject.
   * 对象类型的代码。
   */
  type: "HOUSEHOLD";
  /**
   * The household's number.
   * 家庭的编号。
   */
  household: HouseholdId;
}

/**
 * One member of a household.
 * 家庭中的一名成员。
 */
export interface PersonSubject {
  /**
   * The kind of subject.
   * 对象类型的代码。
   */
  type: "PERSON";
  /**
   * The household's number.
   * 家庭的编号。
   */
  household: HouseholdId;
  /**
   * The member's number.
   * 成员的编号。
   */
  person: PersonId;
}

/**
 * Whoever has a need, where the content names the need and not the person.
 * 内容只列需求、不列人员时的需求人。
 */
export interface NeedSubject {
  /**
   * The kind of subject.
   * 对象类型的代码。
   */
  type: "NEED";
  /**
   * The need's number.
   * 需求的编号。
   */
  need: NeedId;
}

/**
 * Whom a referral is about, which the content may no longer tell.
 * 转介所涉对象，内容可能已不再载明。
 */
export interface ReferralSubject {
  /**
   * The kind of subject.
   * 对象类型的代码。
   */
  type: "REFERRAL";
  /**
   * The referral's identifier.
   * 转介的标识。
   */
  referral: ReferralId;
}

/**
 * What a document says, in one form for each kind, told apart by type.
 * 文书的内容，每类一种形式，以 type 区分。
 */
export type DocumentContent =
  | HouseholdContent
  | NeedListContent
  | SupplyListContent
  | SupplyChangeContent
  | ReferralContent
  | ReferralEventsContent
  | ReferralHistoryContent
  | ConsentContent
  | AidRecordsContent
  | MatchingTask
  | MatchingResultContent
  | CoordinationReportContent;

/**
 * A household.
 * 一个家庭的信息。
 */
export interface HouseholdContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "HOUSEHOLD";
  /**
   * The household.
   * 家庭的信息。
   */
  household: Household;
}

/**
 * Needs of whatever households.
 * 若干家庭的需求。
 */
export interface NeedListContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "NEED_LIST";
  /**
   * The needs, in an order that says nothing. Their numbers must differ.
   * 各项需求，顺序没有含义，编号不得重复。
   */
  needs?: Array<Need>;
}

/**
 * A supply list.
 * 一份供给清单。
 */
export interface SupplyListContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "SUPPLY_LIST";
  /**
   * The list.
   * 清单的内容。
   */
  supplyList: SupplyList;
}

/**
 * What changed on a supply list.
 * 供给清单的变更。
 */
export interface SupplyChangeContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "SUPPLY_CHANGE";
  /**
   * The changes.
   * 变更的内容。
   */
  update: SupplyUpdate;
}

/**
 * A referral as its events have left it.
 * 一件转介的当前状态。
 */
export interface ReferralContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "REFERRAL";
  /**
   * The referral.
   * 转介的内容。
   */
  referral: Referral;
}

/**
 * What one side tells the other of referrals, such as the reply of a charity.
 * 一方向另一方通报的转介办理情况，如慈善组织的答复。
 */
export interface ReferralEventsContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "REFERRAL_EVENTS";
  /**
   * The events in the order in which the sender learned of them, each once.
   * 各事件，按发送方知悉的先后排列，每件一次。
   */
  events?: Array<ReferralEvent>;
}

/**
 * A part of the history of one referral as the sender has it, each entry following the one before.
 * 发送方保存的一件转介的历史记录片段，前后相连。
 */
export interface ReferralHistoryContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "REFERRAL_HISTORY";
  /**
   * Where the history stood before the first entry.
   * 第一条记录之前历史所处的位置。
   */
  before: HistoryHead;
  /**
   * The entries in the order of the history.
   * 各条记录，按历史顺序。
   */
  entries?: Array<HistoryEntry>;
}

/**
 * A consent.
 * 一份同意书。
 */
export interface ConsentContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "CONSENT";
  /**
   * The consent.
   * 同意书的内容。
   */
  consent: Consent;
}

/**
 * Records of aid.
 * 若干帮扶记录。
 */
export interface AidRecordsContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "AID_RECORDS";
  /**
   * The records, in an order that says nothing. Their numbers must differ.
   * 各条记录，顺序没有含义，编号不得重复。
   */
  records?: Array<AidRecord>;
}

/**
 * Everything that the answer of a matching service depends on. It names persons and goes only to a service that works for the office that knows them.
 * 匹配服务作答所依据的全部信息；含个人信息，只能发给为主管单位服务的系统。
 */
export interface MatchingTask {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "MATCHING_REQUEST";
  /**
   * The aid that was given before; only with the check STACKING.
   * 此前给予的帮扶，仅核查 STACKING 时填写。
   */
  aidRecords?: Array<AidRecord>;
  /**
   * The name of the algorithm, such as priority-first.
   * 算法的名称，如 priority-first。
   */
  algorithm: FilledText;
  /**
   * The day on which eligibility is judged.
   * 判断资格的日期。
   */
  asOf: LocalDate;
  /**
   * Projects that are not to be asked again; only with the check REFERRALS.
   * 不再询问的项目，仅核查 REFERRALS 时填写。
   */
  bars?: Array<ProjectBar>;
  /**
   * What is to be checked for every grant beyond the rules of its project.
   * 除项目规则外，对每项建议应核查的事项。
   */
  checks?: Array<PlanCheck>;
  /**
   * Disposable incomes per head of areas.
   * 各地人均可支配收入。
   */
  disposableIncomes?: Array<DisposableIncome>;
  /**
   * The result whose proposals are to be kept as far as possible.
   * 应尽量沿用的前次结果。
   */
  earlier?: MatchingResult;
  /**
   * How much the result is to say; FULL if left out.
   * 结果说明的程度，不填为 FULL。
   */
  explanationLevel?: ExplanationLevel;
  /**
   * How old a fact with a day may be before it counts as stale.
   * 事实项自截至日期起视为有效的期限。
   */
  factsValidFor?: Period;
  /**
   * What open referrals hold of the supply list; only with the check RESERVATIONS.
   * 未结转介对供给清单的占用，仅核查 RESERVATIONS 时填写。
   */
  held?: Holdings;
  /**
   * The households of those in need. Their numbers must differ.
   * 需求人所在的家庭，编号不得重复。
   */
  households?: Array<Household>;
  /**
   * What each kept proposal counts as; only with an earlier result.
   * 每项沿用所计的权重，须有前次结果。
   */
  keptWorth?: Count;
  /**
   * The needs, each of a member of one of the households.
   * 各项需求，均属于所列家庭的成员。
   */
  needs?: Array<Need>;
  /**
   * Referrals that somebody still owes an answer to; only with the check REFERRALS.
   * 尚待答复的转介，仅核查 REFERRALS 时填写。
   */
  openReferrals?: Array<OpenReferral>;
  /**
   * What makes a need matter; left out for the library's standard policy.
   * 优先规则，不填则使用标准规则。
   */
  policy?: PriorityPolicy;
  /**
   * Ratios that areas have set.
   * 各地规定的比例。
   */
  ratios?: Array<LocalRatio>;
  /**
   * The key of the hash that breaks ties.
   * 处理并列的密钥。
   */
  seed?: Text;
  /**
   * Subsistence standards of areas.
   * 各地低保标准。
   */
  standards?: Array<LocalStandard>;
  /**
   * The supply list.
   * 所用的供给清单。
   */
  supply: SupplyList;
}

/**
 * The result of a matching.
 * 一次匹配的结果。
 */
export interface MatchingResultContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "MATCHING_RESULT";
  /**
   * The result.
   * 匹配的结果。
   */
  result: MatchingResult;
}

/**
 * A coordination report.
 * 一份供需对接报告。
 */
export interface CoordinationReportContent {
  /**
   * The kind of document.
   * 文书种类的代码。
   */
  type: "COORDINATION_REPORT";
  /**
   * The report.
   * 报告的内容。
   */
  report: CoordinationReport;
}

/**
 * Any text of at most 100,000 characters on one line: no control characters, line breaks, characters that turn the direction of writing, and no half a character (a lone surrogate).
 * 单行文本，最长 100000 个字符，不得含控制字符、换行、改变书写方向的字符和不成对的代理字符。
 */
export type Text = string;

/**
 * Text on one line in which something can be seen.
 * 含有可见内容的单行文本，不得只有空白或不可见字符。
 */
export type FilledText = string;

/**
 * A whole number of 32 bits, written without fraction and exponent: 3, not 3.0.
 * 32 位整数，不写小数部分和指数：写 3，不写 3.0。
 */
export type Integer = number;

/**
 * A whole number, 0 or more.
 * 不小于 0 的整数。
 */
export type Count = number;

/**
 * A whole number, 1 or more.
 * 不小于 1 的整数。
 */
export type PositiveCount = number;

/**
 * True for yes, false for no.
 * true 表示是，false 表示否。
 */
export type Flag = boolean;

/**
 * A day that exists in the calendar, written YYYY-MM-DD.
 * 日历上存在的日期，写作 YYYY-MM-DD。
 */
export type LocalDate = string;

/**
 * A point in time in UTC, written such as 2024-06-01T08:30:00Z, with at most nine digits of fraction.
 * 世界协调时的时间点，如 2024-06-01T08:30:00Z，秒的小数最多九位。
 */
export type Instant = string;

/**
 * Whole years, months and days in their shortest form, such as P2Y, P6M or P30D; P0D for none.
 * 以整年、整月、整日表示的期限，取最简写法，如 P2Y、P6M、P30D；零期限写 P0D。
 */
export type Period = string;

/**
 * Yuan as text, 1 to 12 digits and at most 2 decimals, such as 1200.50. Text, so that no program rounds it.
 * 以元为单位的金额文本，整数部分 1 至 12 位，小数最多 2 位，如 1200.50；用文本是为了避免程序取整误差。
 */
export type Yuan = string;

/**
 * A share or multiple as text, 1 to 4 digits and at most 4 decimals: 0.6 is 60 per cent.
 * 以文本表示的比例或倍数，整数部分 1 至 4 位，小数最多 4 位：0.6 即百分之六十。
 */
export type Ratio = string;

/**
 * What is known of a matter, with the day as of which it was known and the words of the source; or why it is absent. A member that is left out is unknown, which is neither no nor zero.
 * 某一事项的已知内容，可附查明日期和来源原文；或说明缺失的原因。未填写即为不详，既不是“否”也不是零。
 */
export type Fact<T> =
  | { value: T; asOf?: LocalDate; wording?: Wording }
  | { absent: Absence };

/**
 * Why a fact is absent: unknown, or withheld from the recipient.
 * 事实缺失的情形：不详，或未向接收方提供。
 */
export type Absence = "UNKNOWN" | "WITHHELD";

/**
 * Citizen identity number (GB 11643): 17 digits and a check character; permits of Hong Kong, Macau and Taiwan residents have the same form. Never in messages or logs.
 * 公民身份号码（GB 11643）：17 位数字加校验码；港澳台居民居住证号码格式相同。不得写入提示信息和日志。
 */
export type ResidentId = string;

/**
 * Number of a foreigner's permanent residence card: 18 characters that begin with 9, or the older form of 3 letters and 12 digits.
 * 外国人永久居留身份证号码：以 9 开头的 18 位，或旧版 3 位字母加 12 位数字。
 */
export type ForeignPermanentResidentId = string;

/**
 * The holder's resident number, a digit of kind (1 to 7), a digit of level (1 to 4) and, if issued again, B and a digit.
 * 持证人公民身份号码、类别 1 位（1—7）、等级 1 位（1—4），补发的加 B 和 1 位数字。
 */
export type DisabilityCertificateNumber = string;

/**
 * The number on a certificate of assistance as the ledger has it, 1 to 50 characters.
 * 救助证件上的编号，按台账原样填写，1 至 50 个字符。
 */
export type CertificateNumber = string;

/**
 * A name exactly as written, 1 to 100 characters; rare characters and middle dots stay.
 * 姓名，按原样填写，1 至 100 个字符，生僻字和间隔号保留。
 */
export type PersonName = string;

/**
 * A mainland mobile number of 11 digits, or a number with area code and hyphen, with an extension after another hyphen.
 * 11 位手机号码，或带区号和连字符的固定电话，分机号另加连字符。
 */
export type Phone = string;

/**
 * An address in words, 1 to 200 characters, for a letter or a visit.
 * 详细地址，1 至 200 个字符，供寄信或上门使用。
 */
export type Address = string;

/**
 * 8 to 32 digits without spaces.
 * 8 至 32 位数字，不含空格。
 */
export type BankAccountNumber = string;

/**
 * Words about a person or household, 1 to 1000 characters. Nothing is read out of them.
 * 关于个人或家庭的文字说明，1 至 1000 个字符，系统不从中提取信息。
 */
export type Note = string;

/**
 * The words in which a source stated something, 1 to 100 characters.
 * 来源材料中的原话，1 至 100 个字符。
 */
export type Wording = string;

/**
 * Social credit code of an organisation (GB 32100), 18 characters with two check characters.
 * 机构的统一社会信用代码（GB 32100），18 位，含两个校验码。
 */
export type UnifiedSocialCreditCode = string;

/**
 * The number of a filed public fundraising: the organisation's social credit code, the letter A and five digits.
 * 公开募捐方案备案编号：组织的统一社会信用代码、字母 A 和五位数字。
 */
export type CharityFilingNumber = string;

/**
 * Code of an administrative division in its shortest form: 6 digits down to the county, 9 for a township, 12 for a village; 000000 is the whole country.
 * 行政区划代码的最短写法：县级及以上 6 位，乡镇街道 9 位，村（社区）12 位；000000 表示全国。
 */
export type DivisionCode = string;

/**
 * SHA-256 of a document that is kept elsewhere, 64 lower-case hexadecimal digits.
 * 另存文件的 SHA-256 哈希值，64 位小写十六进制数字。
 */
export type DocumentHash = string;

/**
 * Your own system's identifier of a household file. It must not hold a number of a person.
 * 本系统的家庭（户）档案编号，不得含个人证件号码或手机号码。
 */
export type HouseholdId = string;

/**
 * Your own system's identifier of a person, unique in the household; never a number issued by the state.
 * 本系统的人员编号，在家庭内唯一，不得使用证件号码。
 */
export type PersonId = string;

/**
 * Your own system's identifier of a registered need.
 * 本系统登记需求的编号。
 */
export type NeedId = string;

/**
 * The identifier of a charity project on a supply list.
 * 供给清单上慈善项目的编号。
 */
export type ProjectId = string;

/**
 * The identifier of a charitable fund on a supply list.
 * 供给清单上慈善基金的编号。
 */
export type FundId = string;

/**
 * The identifier of held capacity, given by the system that makes it.
 * 名额或资金预留的编号，由办理预留的系统给出。
 */
export type ReservationId = string;

/**
 * The identifier of a supply list, the same for all its versions.
 * 供给清单的编号，各版本相同。
 */
export type SupplyListId = string;

/**
 * The identifier by which both sides of a referral name an organisation.
 * 转介双方共同使用的单位编号。
 */
export type PartyId = string;

/**
 * The identifier of a recorded consent.
 * 同意书记录的编号。
 */
export type ConsentId = string;

/**
 * The identifier of the record of one disclosure.
 * 一次信息提供记录的编号。
 */
export type ProvisionId = string;

/**
 * The identifier of a record of aid, unique in its ledger.
 * 帮扶记录的编号，在台账内唯一。
 */
export type AidRecordId = string;

/**
 * The identifier of a referral, given by the side that drafts it and used by both.
 * 转介的标识，由起草方给出，双方共用。
 */
export type ReferralId = string;

/**
 * The number under which one side files a referral, in its own style, 1 to 64 characters; nothing of the person belongs in it.
 * 一方为转介编列的文号，按本单位格式，1 至 64 个字符，不得含个人信息。
 */
export type ReferralNumber = string;

/**
 * The identifier of an event; an event that arrives twice is one.
 * 事件的编号，重复送达的按一件处理。
 */
export type EventId = string;

/**
 * Fields that a city adds, each city in a namespace of its own, a domain name that it owns: {"nanjing.gov.cn": {"gridNumber": "17"}}. Every reader keeps them; they decide on nothing. At most 8 namespaces, 16 levels, 1000 values and 100,000 characters.
 * 各地自行增加的字段，按本地拥有的域名分别存放，如 {"nanjing.gov.cn": {"gridNumber": "17"}}；各系统原样保留，不作判断依据；最多 8 个域名、16 层、1000 个值、100000 个字符。
 */
export type Extensions = Record<string, Record<string, unknown>>;

/**
 * A household whose members live together, the unit in which assistance is assessed. It has two places: where it is registered and where it lives.
 * 共同生活的家庭，是救助认定的基本单位；户籍地和居住地分别填写。
 */
export interface Household {
  /**
   * Identifies the household in your system.
   * 家庭在本系统中的编号。
   */
  id: HouseholdId;
  /**
   * Where the household lives, in words.
   * 家庭居住的详细地址。
   */
  address?: Address;
  /**
   * Income of all members over the last twelve months, in yuan.
   * 全体成员最近十二个月的收入，单位：元。
   */
  annualIncome?: Fact<Yuan>;
  /**
   * The account to which assistance is paid.
   * 用于发放救助金的银行账户。
   */
  bankAccount?: BankAccount;
  /**
   * How many dwellings the members own.
   * 家庭成员名下住房的套数。
   */
  dwellings?: Fact<Count>;
  /**
   * What the household paid itself over twelve months, in yuan, by kind of expense; a kind that is missing is unknown.
   * 十二个月内家庭自负的支出，单位：元，按类别填写；未列的类别为不详。
   */
  expenses?: Partial<Record<ExpenseKind, Fact<Yuan>>>;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * Deposits, securities and claims of all members, in yuan.
   * 全体成员的存款、有价证券和债权，单位：元。
   */
  financialAssets?: Fact<Yuan>;
  /**
   * Why the household is in difficulty; an empty list says that it was asked and none was named.
   * 家庭陷入困难的原因；空列表表示已经询问、没有原因。
   */
  hardshipCauses?: Fact<Array<HardshipCause>>;
  /**
   * How many people the household counts, as the form states it.
   * 表格所填的家庭人口数。
   */
  headCount?: Fact<Count>;
  /**
   * The division in which the household is registered.
   * 家庭户籍所在的行政区划。
   */
  hukou?: Fact<DivisionCode>;
  /**
   * Where the household is registered, in words.
   * 户籍所在的详细地址。
   */
  hukouAddress?: Address;
  /**
   * Income of the last twelve months by kind, in yuan; a kind that is missing is unknown.
   * 最近十二个月的分类收入，单位：元；未列的类别为不详。
   */
  incomes?: Partial<Record<IncomeKind, Fact<Yuan>>>;
  /**
   * The members, the head of the household among them, in the order of the file. Their numbers must differ.
   * 家庭成员（含户主），按档案顺序填写，成员编号不得重复。
   */
  members?: Array<Person>;
  /**
   * How many motor vehicles the members own.
   * 家庭成员名下机动车的数量。
   */
  motorVehicles?: Fact<Count>;
  /**
   * The number at which the household is reached.
   * 联系该家庭的电话。
   */
  phone?: Phone;
  /**
   * Categories in which the household is or was recognised; an empty list says that it was checked that there is none.
   * 家庭现有或曾有的救助对象认定；空列表表示已核实没有认定。
   */
  recognitions?: Fact<Array<Recognition>>;
  /**
   * Remarks that stay with the office.
   * 留存本单位的备注。
   */
  remarks?: Note;
  /**
   * The division in which the household lives, down to the village if known.
   * 家庭居住地的行政区划，尽量填到村（社区）。
   */
  residence: DivisionCode;
  /**
   * Whether the household counts as urban or rural.
   * 按城镇还是农村家庭认定。
   */
  settlement?: Fact<Settlement>;
}

/**
 * A member of a household with the facts that projects ask for. All but number and relation may be unknown.
 * 家庭成员及项目审核所需的情况，除编号和关系外均可不详。
 */
export interface Person {
  /**
   * Identifies the member within the household.
   * 成员在家庭内的编号。
   */
  id: PersonId;
  /**
   * The date of birth as recorded; otherwise the resident number tells it.
   * 登记的出生日期，未登记的以公民身份号码为准。
   */
  birthDate?: Fact<LocalDate>;
  /**
   * Whether the person counts as one of those who live together.
   * 是否计为共同生活的家庭成员。
   */
  countedInHousehold?: Fact<Flag>;
  /**
   * The number of the disability certificate.
   * 残疾人证的编号。
   */
  disabilityCertificate?: DisabilityCertificateNumber;
  /**
   * The kinds of disability; an empty list says that there is none.
   * 残疾的类别；空列表表示已知没有残疾。
   */
  disabilityKinds?: Fact<Array<DisabilityKind>>;
  /**
   * The level on the certificate; NONE says that the person is not disabled.
   * 残疾人证上的等级，NONE 表示已知没有残疾。
   */
  disabilityLevel?: Fact<DisabilityLevel>;
  /**
   * Where the person works, in words.
   * 工作单位名称。
   */
  employer?: Note;
  /**
   * What the person lives by.
   * 从业或就业的状况。
   */
  employmentStatus?: Fact<EmploymentStatus>;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The number of a foreigner's permanent residence card.
   * 外国人永久居留身份证的号码。
   */
  foreignPermanentResidentId?: ForeignPermanentResidentId;
  /**
   * Who is guardian of the person; an empty list says that it was checked that there is none.
   * 该人员的监护人；空列表表示已核实没有监护人。
   */
  guardians?: Fact<Array<Guardian>>;
  /**
   * The state of health as forms ask for it; projects judge by illnesses and disability.
   * 表格所填的健康状况，项目审核以疾病和残疾情况为准。
   */
  healthStatus?: Fact<HealthStatus>;
  /**
   * The kind of the person's household registration.
   * 户口的性质。
   */
  hukouKind?: Fact<HukouKind>;
  /**
   * Diagnosed serious illnesses; an empty list says that there is none.
   * 确诊的重大疾病；空列表表示已知没有。
   */
  illnesses?: Fact<Array<Illness>>;
  /**
   * Whether the person is in basic medical insurance.
   * 是否参加基本医疗保险。
   */
  insured?: Fact<Flag>;
  /**
   * The marital status.
   * 婚姻的状况。
   */
  maritalStatus?: Fact<MaritalStatus>;
  /**
   * The person's name.
   * 人员的姓名。
   */
  name?: PersonName;
  /**
   * The person's nation.
   * 人员所属的民族。
   */
  nation?: Fact<Nation>;
  /**
   * Why the person has no identity number at all.
   * 该人员没有任何身份证件号码的原因。
   */
  noNumberReason?: NoNumberReason;
  /**
   * The person's own phone number.
   * 本人的联系电话。
   */
  phone?: Phone;
  /**
   * Categories in which the person alone is or was recognised, such as orphan.
   * 仅认定本人的救助对象类别，如孤儿。
   */
  recognitions?: Fact<Array<Recognition>>;
  /**
   * How the person stands to the head of the household.
   * 该人员与户主的关系。
   */
  relation: FamilyRelation;
  /**
   * The words in which a ledger stated the relation, where the code says less.
   * 代码不能完全表达时，台账上填写的关系。
   */
  relationWording?: Wording;
  /**
   * The person's resident number.
   * 人员的公民身份号码。
   */
  residentId?: ResidentId;
  /**
   * How far the person can care for themselves, as of the day of the assessment.
   * 生活自理能力评估结果，截至日期为评估日期。
   */
  selfCare?: Fact<SelfCareAssessment>;
  /**
   * The sex as recorded; otherwise the resident number tells it.
   * 登记的性别，未登记的以公民身份号码为准。
   */
  sex?: Fact<Sex>;
  /**
   * The stage of schooling; NOT_STUDENT says that the person is not at school.
   * 就读的阶段，NOT_STUDENT 表示已知不在读。
   */
  studentStage?: Fact<StudentStage>;
  /**
   * How far the person can work.
   * 劳动能力的程度。
   */
  workCapacity?: Fact<WorkCapacity>;
}

/**
 * That a household or person is recognised in a category of assistance, with the days between which it holds. It is kept after it ends.
 * 家庭或个人被认定为某类救助对象及其有效期间，终止后仍予保留。
 */
export interface Recognition {
  /**
   * The office that recognised.
   * 作出认定的机关。
   */
  authority?: Text;
  /**
   * The category of assistance.
   * 认定的救助对象类别。
   */
  category: AssistanceCategory;
  /**
   * The number of the certificate, such as that of dibao.
   * 救助证件的编号，如低保证号。
   */
  certificateNumber?: CertificateNumber;
  /**
   * How many people the recognition covers, which may be fewer than the members.
   * 保障的人口数，可以少于家庭成员数。
   */
  coveredCount?: Fact<Count>;
  /**
   * The numbers of the members whom the recognition covers.
   * 保障对象的成员编号。
   */
  coveredMembers?: Fact<Array<PersonId>>;
  /**
   * Why the recognition ended. It needs a last day.
   * 终止认定的原因，须同时填写最后日期。
   */
  endReason?: RecognitionEnd;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The day on which the certificate was issued.
   * 证件的签发日期。
   */
  issuedOn?: LocalDate;
  /**
   * What is paid because of the recognition, yuan a month.
   * 按认定每月发放的金额，单位：元。
   */
  monthlyAmount?: Fact<Yuan>;
  /**
   * What is paid on top for some of those covered, yuan a month.
   * 对部分对象增发的分类施保金额，单位：元/月。
   */
  supplementAmount?: Fact<Yuan>;
  /**
   * The day from which the recognition holds.
   * 认定生效的日期。
   */
  validFrom: LocalDate;
  /**
   * The last day, inclusive; left out if it holds until revoked or nobody recorded the day.
   * 认定有效的最后一日（含）；长期有效或未登记的不填。
   */
  validUntil?: LocalDate;
  /**
   * The words in which a ledger stated the category.
   * 台账上填写的对象类别原文。
   */
  wording?: Wording;
}

/**
 * A guardian of a minor, or of an adult who cannot act alone: exactly one of a member, a person outside with a name, or an organisation.
 * 未成年人或不能独立行事的成年人的监护人：家庭成员、家庭以外有姓名的人或者组织，三者只填其一。
 */
export interface Guardian {
  /**
   * On what ground the guardian is one.
   * 担任监护人的依据。
   */
  kind?: GuardianKind;
  /**
   * The number of a guardian who is a member; phone and resident number then stand with the member.
   * 监护人为家庭成员时的成员编号，其电话和公民身份号码在成员信息中填写。
   */
  member?: PersonId;
  /**
   * The name of a guardian outside the household.
   * 家庭以外监护人的姓名。
   */
  name?: PersonName;
  /**
   * The organisation that is guardian.
   * 担任监护人的组织名称。
   */
  organization?: Text;
  /**
   * The phone number of a guardian outside the household.
   * 家庭以外监护人的联系电话。
   */
  phone?: Phone;
  /**
   * How the guardian stands to the person in care, not to the head of the household; never HEAD.
   * 监护人与被监护人（不是户主）的关系，不得填 HEAD。
   */
  relation?: FamilyRelation;
  /**
   * The resident number of a guardian outside the household.
   * 家庭以外监护人的公民身份号码。
   */
  residentId?: ResidentId;
}

/**
 * The account to which assistance is paid.
 * 发放救助金的银行账户。
 */
export interface BankAccount {
  /**
   * The name of the bank, 1 to 100 characters.
   * 开户银行名称，1 至 100 个字符。
   */
  bank?: string;
  /**
   * The name in which the account is held, which need not be a member's.
   * 账户的开户名，可以不是家庭成员。
   */
  holder?: PersonName;
  /**
   * The number of the account.
   * 账户的号码。
   */
  number: BankAccountNumber;
}

/**
 * How far a person can care for themselves. Where activities are named, the level must follow from their number.
 * 生活自理能力评估；列出不能自理的项目时，等级应与项目数相符。
 */
export interface SelfCareAssessment {
  /**
   * The level of self-care.
   * 生活自理的等级。
   */
  level: SelfCareLevel;
  /**
   * The activities that the person cannot manage; left out if only the level was recorded.
   * 不能自行完成的项目；只登记等级的不填。
   */
  notManaged?: Array<SelfCareActivity>;
}

/**
 * A person as a member of a household.
 * 以家庭编号和成员编号共同标识的人员。
 */
export interface HouseholdMember {
  /**
   * The household's number.
   * 所属家庭的编号。
   */
  household: HouseholdId;
  /**
   * The member's number.
   * 成员的编号。
   */
  person: PersonId;
}

/**
 * What a household had to pay for itself over twelve months.
 * 家庭十二个月内自负支出的类别。
 */
export type ExpenseKind = "MEDICAL_IN_POLICY" | "MEDICAL" | "EDUCATION" | "DISABILITY_REHABILITATION" | "ACCIDENT_OR_DISASTER" | "LIVING" | "OTHER";

/**
 * Why a household is in difficulty.
 * 家庭陷入困难的原因。
 */
export type HardshipCause = "ILLNESS" | "DISABILITY" | "EDUCATION" | "DISASTER" | "ACCIDENT" | "LACK_OF_LABOUR" | "UNEMPLOYMENT" | "OLD_AGE" | "LOSS_OF_SUPPORTER" | "LACK_OF_MEANS" | "OTHER";

/**
 * The four kinds of income that an assessment counts.
 * 救助认定核算的四类家庭收入。
 */
export type IncomeKind = "WAGES" | "BUSINESS" | "PROPERTY" | "TRANSFERS";

/**
 * Whether a household counts as urban or rural.
 * 家庭按城镇还是农村认定。
 */
export type Settlement = "URBAN" | "RURAL";

/**
 * How a person stands to the head of the household (GB/T 4761): groups that ledgers use and the finer relations of the standard.
 * 与户主的关系（GB/T 4761）：台账常用的大类和国家标准的细类。
 */
export type FamilyRelation = "HEAD" | "SPOUSE" | "HUSBAND" | "WIFE" | "CHILD" | "SON" | "ONLY_SON" | "ELDEST_SON" | "SECOND_SON" | "THIRD_SON" | "FOURTH_SON" | "FIFTH_SON" | "ADOPTED_OR_STEP_SON" | "SON_IN_LAW" | "OTHER_SON" | "DAUGHTER" | "ONLY_DAUGHTER" | "ELDEST_DAUGHTER" | "SECOND_DAUGHTER" | "THIRD_DAUGHTER" | "FOURTH_DAUGHTER" | "FIFTH_DAUGHTER" | "ADOPTED_OR_STEP_DAUGHTER" | "DAUGHTER_IN_LAW" | "OTHER_DAUGHTER" | "GRANDCHILD" | "SONS_SON" | "SONS_DAUGHTER" | "DAUGHTERS_SON" | "DAUGHTERS_DAUGHTER" | "GRANDSONS_WIFE" | "GRANDDAUGHTERS_HUSBAND" | "GREAT_GRANDSON" | "GREAT_GRANDDAUGHTER" | "OTHER_GRANDCHILD" | "PARENT" | "FATHER" | "MOTHER" | "HUSBANDS_FATHER" | "HUSBANDS_MOTHER" | "WIFES_FATHER" | "WIFES_MOTHER" | "STEP_OR_ADOPTIVE_FATHER" | "STEP_OR_ADOPTIVE_MOTHER" | "OTHER_PARENT" | "GRANDPARENT" | "PATERNAL_GRANDFATHER" | "PATERNAL_GRANDMOTHER" | "MATERNAL_GRANDFATHER" | "MATERNAL_GRANDMOTHER" | "SPOUSES_GRANDPARENT" | "GREAT_GRANDFATHER" | "GREAT_GRANDMOTHER" | "SPOUSES_GREAT_GRANDPARENT" | "OTHER_GRANDPARENT" | "SIBLING" | "ELDER_BROTHER" | "ELDER_BROTHERS_WIFE" | "YOUNGER_BROTHER" | "YOUNGER_BROTHERS_WIFE" | "ELDER_SISTER" | "ELDER_SISTERS_HUSBAND" | "YOUNGER_SISTER" | "YOUNGER_SISTERS_HUSBAND" | "OTHER_SIBLING" | "OTHER" | "FATHERS_ELDER_BROTHER" | "FATHERS_ELDER_BROTHERS_WIFE" | "FATHERS_YOUNGER_BROTHER" | "FATHERS_YOUNGER_BROTHERS_WIFE" | "MOTHERS_BROTHER" | "MOTHERS_BROTHERS_WIFE" | "MOTHERS_SISTERS_HUSBAND" | "MOTHERS_SISTER" | "FATHERS_SISTERS_HUSBAND" | "FATHERS_SISTER" | "PATERNAL_COUSIN" | "OTHER_COUSIN" | "BROTHERS_SON" | "BROTHERS_DAUGHTER" | "SISTERS_SON" | "SISTERS_DAUGHTER" | "OTHER_RELATIVE" | "NON_RELATIVE";

/**
 * The categories in which civil affairs recognise a person or household, with their usual subdivisions.
 * 民政部门认定的救助对象类别及其常用细类。
 */
export type AssistanceCategory = "DIBAO" | "DIBAO_SINGLE" | "TEKUN" | "TEKUN_CENTRAL" | "TEKUN_SCATTERED" | "DIBAO_EDGE" | "RIGID" | "FANPIN" | "OTHER_LOW" | "ORPHAN" | "DE_FACTO_ORPHAN" | "CHILD_HARDSHIP" | "EMERGENCY";

/**
 * Diagnosed serious illnesses that charity projects name.
 * 慈善项目列明的重大疾病。
 */
export type Illness = "BLOOD_DISEASE" | "LEUKAEMIA" | "CONGENITAL_HEART_DISEASE" | "URAEMIA" | "MALIGNANT_TUMOUR" | "RARE_DISEASE" | "LIMB_DEFORMITY" | "OTHER_SERIOUS";

/**
 * The kind of a disability (GB/T 26341).
 * 残疾的类别（GB/T 26341）。
 */
export type DisabilityKind = "VISUAL" | "HEARING" | "SPEECH" | "PHYSICAL" | "INTELLECTUAL" | "PSYCHIATRIC" | "MULTIPLE";

/**
 * The level of a disability certificate, 1 being the most severe.
 * 残疾人证的等级，一级最重。
 */
export type DisabilityLevel = "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4";

/**
 * What a person lives by (GB/T 2261.4).
 * 人员的从业状况（GB/T 2261.4）。
 */
export type EmploymentStatus = "CIVIL_SERVANT" | "PROFESSIONAL" | "CLERK" | "MANAGER" | "WORKER" | "FARMER" | "STUDENT" | "SOLDIER" | "FREELANCER" | "SELF_EMPLOYED" | "NOT_WORKING" | "RETIRED" | "OTHER";

/**
 * The state of health as registers write it.
 * 登记表使用的健康状况。
 */
export type HealthStatus = "GOOD" | "FAIR" | "CHRONIC_ILLNESS" | "SERIOUS_ILLNESS" | "PHYSICAL_DEFECT" | "DISABLED";

/**
 * The kind of a household registration, before and after the reform.
 * 户口的性质，含户籍制度改革前后的种类。
 */
export type HukouKind = "AGRICULTURAL" | "NON_AGRICULTURAL" | "RESIDENT" | "RESIDENT_FAMILY" | "RESIDENT_COLLECTIVE";

/**
 * The marital status of a person (GB/T 2261.2).
 * 人员的婚姻状况（GB/T 2261.2）。
 */
export type MaritalStatus = "NEVER_MARRIED" | "MARRIED" | "FIRST_MARRIAGE" | "REMARRIED" | "RESTORED_MARRIAGE" | "WIDOWED" | "DIVORCED";

/**
 * The 56 nations (GB/T 3304) and the two codes that registers add.
 * 五十六个民族（GB/T 3304）及登记使用的两个补充代码。
 */
export type Nation = "HAN" | "MENGGU" | "HUI" | "ZANG" | "WEIWUER" | "MIAO" | "YI" | "ZHUANG" | "BUYI" | "CHAOXIAN" | "MAN" | "DONG" | "YAO" | "BAI" | "TUJIA" | "HANI" | "HASAKE" | "DAI" | "LI" | "LISU" | "WA" | "SHE" | "GAOSHAN" | "LAHU" | "SHUI" | "DONGXIANG" | "NAXI" | "JINGPO" | "KEERKEZI" | "TU" | "DAWOER" | "MULAO" | "QIANG" | "BULANG" | "SALA" | "MAONAN" | "GELAO" | "XIBO" | "ACHANG" | "PUMI" | "TAJIKE" | "NU" | "WUZIBIEKE" | "ELUOSI" | "EWENKE" | "DEANG" | "BAOAN" | "YUGU" | "JING" | "TATAER" | "DULONG" | "ELUNCHUN" | "HEZHE" | "MENBA" | "LUOBA" | "JINUO" | "OTHER" | "FOREIGN_BLOOD";

/**
 * Why a person has no identity number.
 * 人员没有身份证件号码的原因。
 */
export type NoNumberReason = "NEWBORN" | "UNREGISTERED" | "UNIDENTIFIED" | "OTHER";

/**
 * The sex as a resident number states it (GB/T 2261.1).
 * 公民身份号码所示的性别（GB/T 2261.1）。
 */
export type Sex = "MALE" | "FEMALE";

/**
 * The stage of schooling that projects of study aid ask for.
 * 助学项目询问的就读阶段。
 */
export type StudentStage = "NOT_STUDENT" | "PRESCHOOL" | "COMPULSORY" | "SENIOR_SECONDARY" | "TERTIARY";

/**
 * How far a person can work.
 * 人员的劳动能力程度。
 */
export type WorkCapacity = "FULL" | "PARTIAL" | "NONE";

/**
 * Why a recognition ended.
 * 终止救助认定的原因。
 */
export type RecognitionEnd = "EXPIRED" | "MEANS_IMPROVED" | "RECLASSIFIED" | "RENOUNCED" | "MOVED" | "DIED" | "WITHDRAWN" | "OTHER";

/**
 * On what ground somebody is a guardian (Civil Code, articles 27 to 33).
 * 担任监护人的依据（民法典第二十七条至第三十三条）。
 */
export type GuardianKind = "PARENT" | "OTHER_LEGAL" | "TESTAMENTARY" | "AGREED" | "APPOINTED" | "PUBLIC";

/**
 * The three grades of self-care.
 * 生活自理能力的三个等级。
 */
export type SelfCareLevel = "FULL" | "PARTIAL" | "NONE";

/**
 * The six activities by which self-care is assessed.
 * 评估生活自理能力的六个项目。
 */
export type SelfCareActivity = "EATING" | "DRESSING" | "GETTING_IN_AND_OUT_OF_BED" | "TOILET" | "WALKING_INDOORS" | "BATHING";

/**
 * Something that one person lacks, or through its head a household, after what government has given: what a referral is for.
 * 个人（或由户主代表的家庭）在政府救助之后仍有的困难和需求，是转介的事由。
 */
export interface Need {
  /**
   * Identifies the need in your system.
   * 需求在本系统中的编号。
   */
  id: NeedId;
  /**
   * The need and its cause in words.
   * 需求及其原因的文字说明。
   */
  description?: Note;
  /**
   * Who found the need.
   * 发现需求的主体。
   */
  discoveredBy?: DiscoverySource;
  /**
   * The division in which the need was found.
   * 发现需求的行政区划。
   */
  discoveredIn?: DivisionCode;
  /**
   * The day on which the need was found.
   * 发现需求的日期。
   */
  discoveredOn?: LocalDate;
  /**
   * The way in which it was found, in words.
   * 发现需求的渠道，文字说明。
   */
  discoveredThrough?: Text;
  /**
   * Where the emergency happened; relief in sudden hardship is given there.
   * 急难发生的行政区划，急难救助由发生地办理。
   */
  emergencyPlace?: DivisionCode;
  /**
   * The sudden event behind the need; NONE says that there was none.
   * 引起需求的突发事件，NONE 表示已知没有。
   */
  event?: Fact<HardshipEvent>;
  /**
   * The day of the sudden event.
   * 突发事件发生的日期。
   */
  eventOn?: Fact<LocalDate>;
  /**
   * What documents show of the expense.
   * 支出凭证反映的情况。
   */
  evidence?: Array<ExpenseEvidence>;
  /**
   * What the household itself paid in the twelve months before registration, in yuan, by kind; a kind that is missing is unknown, not zero.
   * 登记前十二个月家庭自负的支出，单位：元，按类别填写；未列的类别为不详，不是零。
   */
  expenses?: Partial<Record<ExpenseKind, Fact<Yuan>>>;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The sum that is missing, in yuan, where the need is one of money.
   * 资金类需求的缺口金额，单位：元。
   */
  gap?: Fact<Yuan>;
  /**
   * The goods that are needed.
   * 所需要的物资。
   */
  goods?: Array<GoodsItem>;
  /**
   * Whether government gave assistance for this need before.
   * 此前政府是否已就该需求给予救助。
   */
  governmentAidReceived?: Fact<Flag>;
  /**
   * The household's number.
   * 所属家庭的编号。
   */
  household: HouseholdId;
  /**
   * What the need is for.
   * 需求所属的类别。
   */
  kind: NeedKind;
  /**
   * The number of the member in need; for the whole household, of its head.
   * 有需求的成员编号；整户需求填户主。
   */
  person: PersonId;
  /**
   * The day on which the need was registered; waiting counts from it.
   * 登记需求的日期，等候时间从这一天起算。
   */
  registeredOn: LocalDate;
  /**
   * The services that are missing, such as eight visits a month.
   * 所需要的服务，如每月探访八次。
   */
  services?: Array<ServiceRequest>;
  /**
   * How soon help must come; NORMAL if left out.
   * 需求的紧急程度，不填为 NORMAL。
   */
  urgency?: Urgency;
}

/**
 * What a receipt or settlement shows: the total, who paid parts of it, and what the household bore. The parts must come to the total where all are known.
 * 票据或结算单反映的总额、各方支付和家庭自负；各项齐全时合计应等于总额。
 */
export interface ExpenseEvidence {
  /**
   * The SHA-256 of the document.
   * 凭证文件的 SHA-256 哈希值。
   */
  document?: DocumentHash;
  /**
   * The kind of expense.
   * 支出所属的类别。
   */
  kind: ExpenseKind;
  /**
   * What anyone else paid back, in yuan: critical-illness and commercial insurance, other aid.
   * 大病保险、商业保险和其他帮扶支付的金额，单位：元。
   */
  otherReimbursement?: Fact<Yuan>;
  /**
   * What basic medical insurance paid, in yuan.
   * 基本医疗保险报销的金额，单位：元。
   */
  paidByInsurance?: Fact<Yuan>;
  /**
   * What medical assistance paid, in yuan.
   * 医疗救助支付的金额，单位：元。
   */
  paidByMedicalAssistance?: Fact<Yuan>;
  /**
   * The first day that the document covers.
   * 凭证所涉期间的第一日。
   */
  since: LocalDate;
  /**
   * What the household bore, in yuan, as the document states it.
   * 凭证所载家庭自负的金额，单位：元。
   */
  statedOwnShare?: Fact<Yuan>;
  /**
   * The sum before anyone paid a part, in yuan.
   * 各方支付前的总金额，单位：元。
   */
  total?: Fact<Yuan>;
  /**
   * The last day that the document covers, inclusive.
   * 凭证所涉期间的最后一日（含）。
   */
  until: LocalDate;
}

/**
 * Goods that are needed, such as one wheelchair.
 * 所需要的物资，如轮椅一台。
 */
export interface GoodsItem {
  /**
   * What the whole quantity is worth, in yuan, not below zero.
   * 全部数量的估计价值，单位：元，不得为负。
   */
  estimatedValue?: Yuan;
  /**
   * The number of units.
   * 物资的数量。
   */
  quantity: PositiveCount;
  /**
   * The unit in words, such as piece or box.
   * 计量单位，如台、箱。
   */
  unit: Text;
  /**
   * What is needed, without anything about a person.
   * 物资的名称，不得含个人信息。
   */
  what: Text;
}

/**
 * A service that is needed: which one, how many units, how often.
 * 所需要的服务：服务内容、数量和频次。
 */
export interface ServiceRequest {
  /**
   * The span within which the units are counted.
   * 计算数量的周期。
   */
  every?: ServiceFrequency;
  /**
   * Which service, as a kind of need.
   * 服务的内容，按需求类别填写。
   */
  service: NeedKind;
  /**
   * For how many weeks, months, quarters or years; only with a span that repeats.
   * 持续的周数、月数、季数或年数，只在按周期提供时填写。
   */
  times?: PositiveCount;
  /**
   * What the service is counted in.
   * 服务的计量单位。
   */
  unit: ServiceUnit;
  /**
   * How many units in each span.
   * 每个周期的数量。
   */
  units: PositiveCount;
}

/**
 * What a need is for: material help, and the four services that article three names.
 * 需求的类别：物质帮扶以及文件第三条列举的四类服务。
 */
export type NeedKind = "LIVING" | "MEDICAL" | "EDUCATION" | "HOUSING" | "DISASTER_OR_ACCIDENT" | "EMPLOYMENT" | "VISITING_CARE" | "PSYCHOLOGICAL_COMFORT" | "REHABILITATION" | "SOCIAL_INCLUSION";

/**
 * Who found a need.
 * 发现需求的主体。
 */
export type DiscoverySource = "SELF" | "VILLAGE" | "CHARITY_STATION" | "TOWNSHIP" | "CIVIL_AFFAIRS" | "CHARITY";

/**
 * A sudden event behind a need.
 * 引起需求的突发事件。
 */
export type HardshipEvent = "NONE" | "FIRE" | "EXPLOSION" | "TRAFFIC_ACCIDENT" | "OTHER_ACCIDENT" | "SUDDEN_ILLNESS" | "NATURAL_DISASTER";

/**
 * How soon help must come, in three grades.
 * 需要帮扶的紧急程度，分三级。
 */
export type Urgency = "NORMAL" | "URGENT" | "EMERGENCY";

/**
 * What a service is counted in.
 * 服务的计量单位。
 */
export type ServiceUnit = "VISIT" | "HOUR" | "SESSION" | "DAY" | "MONTH";

/**
 * Within what the units of a service are counted.
 * 计算服务数量的周期。
 */
export type ServiceFrequency = "IN_ALL" | "WEEK" | "MONTH" | "QUARTER" | "YEAR";

/**
 * A charitable organisation or another body that runs or co-runs a project.
 * 慈善组织，或者实施、协办项目的其他单位。
 */
export interface CharityOrganization {
  /**
   * The first day of the certificate of public fundraising.
   * 公开募捐资格证书有效期的第一日。
   */
  certificateFrom?: LocalDate;
  /**
   * The last day of the certificate of public fundraising, inclusive.
   * 公开募捐资格证书有效期的最后一日（含）。
   */
  certificateUntil?: LocalDate;
  /**
   * How the organisation is reached.
   * 该组织的联系方式。
   */
  contact?: Text;
  /**
   * The organisation's unified social credit code.
   * 该组织的统一社会信用代码。
   */
  creditCode?: UnifiedSocialCreditCode;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The numbers under which its fundraising campaigns are filed.
   * 公开募捐方案的备案编号。
   */
  filingNumbers?: Array<CharityFilingNumber>;
  /**
   * What the body is by its registration.
   * 按登记确定的组织类型。
   */
  kind?: OrganizationKind;
  /**
   * The registered name in Chinese.
   * 登记的中文名称。
   */
  name: Text;
  /**
   * Whether it may raise funds from the public; unknown is not no.
   * 是否具有公开募捐资格，不详不等于没有。
   */
  publicFundraising?: Fact<Flag>;
  /**
   * Whether it is recognised as a charitable organisation; unknown is not no.
   * 是否认定为慈善组织，不详不等于不是。
   */
  recognizedAsCharity?: Fact<Flag>;
  /**
   * The day of registration.
   * 登记成立的日期。
   */
  registeredOn?: LocalDate;
  /**
   * The office with which it is registered.
   * 登记该组织的机关。
   */
  registrationAuthority?: Text;
  /**
   * What the body does in the cooperation of government and charity.
   * 在政府救助与慈善帮扶衔接中承担的职能。
   */
  roles?: Array<OrganizationRole>;
}

/**
 * A fund within a charity, kept for a purpose. It has no legal personality; its custodian answers for it.
 * 慈善组织内设立的专项或冠名基金，没有法人资格，由管理组织负责。
 */
export interface CharitableFund {
  /**
   * Identifies the fund on the list.
   * 基金在清单上的编号。
   */
  id: FundId;
  /**
   * The divisions for which the fund is kept; left out if unknown.
   * 基金使用的行政区划，不详的不填。
   */
  areas?: Array<DivisionCode>;
  /**
   * The organisation that keeps the fund.
   * 管理该基金的组织。
   */
  custodian: CharityOrganization;
  /**
   * Special or named fund.
   * 专项基金或者冠名基金。
   */
  kind: FundKind;
  /**
   * The name in Chinese.
   * 基金的中文名称。
   */
  name: Text;
  /**
   * The kinds of need for which it is kept; left out if unknown.
   * 基金用于的需求类别，不详的不填。
   */
  purposes?: Array<NeedKind>;
  /**
   * Who set the fund up or gives its name.
   * 出资设立或冠名的单位、个人。
   */
  sponsor?: Text;
  /**
   * The first day of the fund.
   * 基金存续的第一日。
   */
  validFrom?: LocalDate;
  /**
   * The last day of the fund, inclusive.
   * 基金存续的最后一日（含）。
   */
  validUntil?: LocalDate;
}

/**
 * A charity project as a supply list carries it: where, when, for what and for whom it helps, with how much. Without criteria or benefit it is listed and never matched.
 * 供给清单上的慈善项目：帮扶的地区、时间、内容、对象和标准；没有申请条件或帮扶标准的只列示，不参与匹配。
 */
export interface CharityProject {
  /**
   * Identifies the project on the list.
   * 项目在清单上的编号。
   */
  id: ProjectId;
  /**
   * How help from the project is come by.
   * 获得该项目帮扶的方式。
   */
  applicationMode: ApplicationMode;
  /**
   * The divisions where the project helps; 000000 for the whole country.
   * 项目实施的行政区划，000000 表示全国。
   */
  areas?: Array<DivisionCode>;
  /**
   * What the project gives; left out if the standard is not published.
   * 项目给予的帮扶，标准未公布的不填。
   */
  benefit?: Benefit;
  /**
   * Whether the benefit is given once to each person or each household; PERSON if left out.
   * 按人还是按户享受一次，不填为 PERSON。
   */
  benefitScope?: BenefitScope;
  /**
   * How much the project can give; left out if unknown, and then it is not matched.
   * 项目可提供的名额、资金或服务量；不详的不填，不参与匹配。
   */
  capacity?: Capacity;
  /**
   * Headings under which the project is filed, for readers only.
   * 项目归类，仅供查阅。
   */
  categories?: Array<ProjectCategory>;
  /**
   * Who qualifies, beyond area, time and kind of need; left out if not published.
   * 除地区、时间和需求类别以外的申请条件，未公布的不填。
   */
  criteria?: Criterion;
  /**
   * Documents to bring, in words.
   * 申请时提交的材料。
   */
  documents?: Array<Text>;
  /**
   * The name in English.
   * 项目的英文名称。
   */
  englishName?: Text;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * Numbers under which fundraising for the project is filed.
   * 为该项目募捐的备案编号。
   */
  filingNumbers?: Array<CharityFilingNumber>;
  /**
   * Who bears which share of the money.
   * 各方分担资金的比例。
   */
  fundingShares?: Array<FundingShare>;
  /**
   * The numbers of funds on the same list that the project draws on.
   * 项目使用的、同一清单上的基金编号。
   */
  funds?: Array<FundId>;
  /**
   * What else is given on occasions that no recorded fact tells of; never awarded automatically.
   * 特定情形下另行给予的帮扶，不自动给予。
   */
  furtherBenefits?: Array<Benefit>;
  /**
   * The name in Chinese.
   * 项目的中文名称。
   */
  name: Text;
  /**
   * Whether article six of 苏民助〔2024〕4号 names the project.
   * 苏民助〔2024〕4号第六条是否列名该项目。
   */
  namedInArticleSix?: Fact<Flag>;
  /**
   * The kinds of need that the project meets.
   * 项目帮扶的需求类别。
   */
  needKinds?: Array<NeedKind>;
  /**
   * What is published about the project, in its own words.
   * 项目公告的原文摘录。
   */
  notice?: ProjectNotice;
  /**
   * The number that the published list gives the project.
   * 公布的清单上的序号或编号。
   */
  number?: Text;
  /**
   * Who runs the project; the first receives referrals.
   * 实施项目的单位，第一个为转介接收单位。
   */
  operators?: Array<CharityOrganization>;
  /**
   * Remarks about the record.
   * 关于该记录的备注。
   */
  remarks?: Array<Text>;
  /**
   * Whether the charity simplifies its procedure for referred persons; unknown is not no.
   * 对转介对象是否简化程序，不详不等于否。
   */
  simplifiedProcedure?: Fact<Flag>;
  /**
   * Where the record was read, such as a web address.
   * 记录的来源，如网址。
   */
  sources?: Array<Text>;
  /**
   * How an award goes together with other aid.
   * 与其他帮扶能否叠加的规则。
   */
  stackingRules?: Array<StackingRule>;
  /**
   * What is not published, in words.
   * 尚未公布的事项。
   */
  unknowns?: Array<Text>;
  /**
   * The day on which the record was last brought up to date.
   * 记录最近更新的日期。
   */
  updatedOn?: LocalDate;
  /**
   * The first day on which the project helps.
   * 项目实施的第一日。
   */
  validFrom?: LocalDate;
  /**
   * The last day, inclusive; left out if no end is known.
   * 项目实施的最后一日（含），没有期限的不填。
   */
  validUntil?: LocalDate;
}

/**
 * How much a project can give in the span of its list: at least one of places, budget, units of service or quotas.
 * 项目在清单期间可提供的帮扶量，名额、资金、服务量和地区配额至少填一项。
 */
export interface Capacity {
  /**
   * How the capacity is shared out among areas; a quota is the most that its area gets.
   * 在各地区间的分配，配额为该地区的上限。
   */
  areaQuotas?: Array<AreaQuota>;
  /**
   * The money, in yuan, not below zero.
   * 资金总额，单位：元，不得为负。
   */
  budget?: Yuan;
  /**
   * Where an assumed figure comes from.
   * 估计数的依据。
   */
  note?: Text;
  /**
   * The number of grants that can be given.
   * 可以帮扶的名额。
   */
  places?: Count;
  /**
   * Published or assumed; what is assumed must come with a note.
   * 公布还是估计；估计的须填写说明。
   */
  provenance: Provenance;
  /**
   * The number of units of service.
   * 可以提供的服务量。
   */
  serviceUnits?: Count;
}

/**
 * The most that one area gets: at least one of places, budget and units.
 * 一个地区的上限，名额、资金和服务量至少填一项。
 */
export interface AreaQuota {
  /**
   * The division.
   * 配额所属的行政区划。
   */
  area: DivisionCode;
  /**
   * The money, in yuan, not below zero.
   * 资金，单位：元，不得为负。
   */
  budget?: Yuan;
  /**
   * The number of places.
   * 名额数。
   */
  places?: Count;
  /**
   * The number of units of service.
   * 服务量。
   */
  serviceUnits?: Count;
}

/**
 * Who bears which share of a project's money.
 * 某一方分担项目资金的比例。
 */
export interface FundingShare {
  /**
   * The level of government or source.
   * 出资的层级或来源。
   */
  funder: FunderLevel;
  /**
   * The share, above 0 and at most 1.
   * 分担的比例，大于 0，不超过 1。
   */
  share: Ratio;
}

/**
 * What is published about a project, in its own words. Nothing is computed from them.
 * 项目公布的原文，不用于计算。
 */
export interface ProjectNotice {
  /**
   * Where the project helps.
   * 实施地区原文。
   */
  area?: Text;
  /**
   * The largest sum.
   * 封顶金额原文。
   */
  cap?: Text;
  /**
   * Who may apply.
   * 申请条件原文。
   */
  conditions?: Array<Text>;
  /**
   * How sure the reading of the source is.
   * 信息的可信程度。
   */
  confidence?: Text;
  /**
   * In what form help is given.
   * 帮扶方式原文。
   */
  form?: Text;
  /**
   * How often help is given.
   * 发放频次原文。
   */
  frequency?: Text;
  /**
   * Where the money comes from.
   * 资金来源原文。
   */
  funding?: Text;
  /**
   * Who runs the project.
   * 实施单位原文。
   */
  operator?: Text;
  /**
   * Other names of the project.
   * 项目的其他名称。
   */
  otherNames?: Array<Text>;
  /**
   * When the project runs.
   * 实施期限原文。
   */
  period?: Text;
  /**
   * How to apply, step by step.
   * 办理流程原文。
   */
  procedure?: Array<Text>;
  /**
   * What is given.
   * 帮扶标准原文。
   */
  standard?: Text;
  /**
   * Whether it is running.
   * 项目状态原文。
   */
  status?: Text;
  /**
   * Whom the project helps.
   * 帮扶对象原文。
   */
  target?: Text;
}

/**
 * What a project gives to one person or household, in one of nine forms told apart by type. A standard of another form is left out, never guessed.
 * 项目给予个人或家庭的帮扶标准，以 type 区分九种形式；其他形式不填，不作推测。
 */
export type Benefit =
  | Fixed
  | Range
  | Goods
  | Stepped
  | Service
  | Premium
  | VillageIncome
  | Supplement
  | ShareOfExpense;

/**
 * The same sum for everyone.
 * 给予每个对象相同的金额。
 */
export interface Fixed {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "FIXED";
  /**
   * The sum in yuan, above zero.
   * 帮扶金额，单位：元，大于零。
   */
  amount: Yuan;
}

/**
 * A sum between two bounds, as the project decides.
 * 由项目在上下限之间确定的金额。
 */
export interface Range {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "RANGE";
  /**
   * The largest sum in yuan, not below the smallest.
   * 最高金额，单位：元，不低于最低金额。
   */
  max: Yuan;
  /**
   * The smallest sum in yuan, above zero.
   * 最低金额，单位：元，大于零。
   */
  min: Yuan;
}

/**
 * Goods of about a value.
 * 给予一定价值的实物。
 */
export interface Goods {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "GOODS";
  /**
   * The value in yuan, above zero.
   * 实物的价值，单位：元，大于零。
   */
  value: Yuan;
}

/**
 * A sum that depends on the own expense, in steps that ascend.
 * 按自负支出分档确定的金额，各档起点依次递增。
 */
export interface Stepped {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "STEPPED";
  /**
   * The expense that decides.
   * 据以分档的支出类别。
   */
  kind: ExpenseKind;
  /**
   * The steps, each beginning above the one before.
   * 各个档次，起点逐档升高。
   */
  steps: Array<Step>;
}

/**
 * One step of a benefit in steps.
 * 分档标准中的一档。
 */
export interface Step {
  /**
   * The sum given, in yuan, above zero.
   * 给予的金额，单位：元，大于零。
   */
  amount: Yuan;
  /**
   * The smallest expense of the step in yuan, inclusive.
   * 该档支出的起点（含），单位：元。
   */
  from: Yuan;
}

/**
 * A service instead of money.
 * 提供服务，不给付资金。
 */
export interface Service {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "SERVICE";
  /**
   * Which service, as a kind of need.
   * 服务的内容，按需求类别填写。
   */
  service: NeedKind;
  /**
   * What the service is counted in.
   * 服务的计量单位。
   */
  unit: ServiceUnit;
  /**
   * What a unit costs the project, in yuan; left out if not published.
   * 每单位服务的成本，单位：元，未公布的不填。
   */
  unitCost?: Yuan;
  /**
   * How many units.
   * 服务的数量。
   */
  units: PositiveCount;
}

/**
 * The premium of an insurance.
 * 代缴一份保险的保费。
 */
export interface Premium {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "PREMIUM";
  /**
   * The premium in yuan, above zero.
   * 保费金额，单位：元，大于零。
   */
  amount: Yuan;
  /**
   * Which insurance.
   * 保险产品的名称。
   */
  product: FilledText;
}

/**
 * Income that a village shares out.
 * 由村集体收益分配的帮扶。
 */
export interface VillageIncome {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "VILLAGE_INCOME";
  /**
   * What a household gets a year, in yuan; left out if not published.
   * 每年的金额，单位：元，未公布的不填。
   */
  yearly?: Yuan;
}

/**
 * A sum on top of an award of a project, on an occasion.
 * 在某一情形下，对项目已给予的帮扶追加的金额。
 */
export interface Supplement {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "SUPPLEMENT";
  /**
   * The sum in yuan, above zero.
   * 追加的金额，单位：元，大于零。
   */
  amount: Yuan;
  /**
   * On what occasion, in words.
   * 追加的情形，文字说明。
   */
  occasion: FilledText;
  /**
   * The project whose award is supplemented.
   * 被追加的项目编号。
   */
  project: ProjectId;
}

/**
 * A share of the own expense, perhaps above a threshold and up to a cap.
 * 按自负支出的比例补助，可设起付线和封顶线。
 */
export interface ShareOfExpense {
  /**
   * The form of the benefit.
   * 帮扶标准的形式代码。
   */
  type: "SHARE_OF_EXPENSE";
  /**
   * The largest sum, in yuan.
   * 补助的最高金额，单位：元。
   */
  cap?: Yuan;
  /**
   * The largest sum, as months of the local subsistence standard.
   * 以当地低保标准的月数表示的最高金额。
   */
  capMonthsOfStandard?: Integer;
  /**
   * The own expense that must be passed, in yuan.
   * 起付的自负金额，单位：元。
   */
  deductible?: Yuan;
  /**
   * Whether the threshold is subtracted or only has to be passed; UNSTATED if left out.
   * 起付线是扣除还是仅作门槛，不填为 UNSTATED。
   */
  deductibleRule?: DeductibleRule;
  /**
   * The expense of which a share is paid.
   * 按比例补助的支出类别。
   */
  kind: ExpenseKind;
  /**
   * The share by category of assistance, such as 0.6 for dibao. At least one.
   * 各类救助对象的补助比例，如低保 0.6，至少填一类。
   */
  shares: Partial<Record<AssistanceCategory, Ratio>>;
}

/**
 * How an award of a project goes together with other aid, in one of four forms told apart by type.
 * 项目与其他帮扶能否叠加的规则，以 type 区分四种形式。
 */
export type StackingRule =
  | Once
  | NotWith
  | WithinExpense
  | AfterGovernmentDecision;

/**
 * The project gives once.
 * 该项目只给予一次。
 */
export interface Once {
  /**
   * The form of the rule.
   * 规则形式的代码。
   */
  type: "ONCE";
  /**
   * Within what it is given once.
   * 在何期间或范围内只给予一次。
   */
  period: StackingPeriod;
  /**
   * To each person, or to each household.
   * 按人还是按户。
   */
  scope: BenefitScope;
  /**
   * Whether a supplement to an earlier award is no second award.
   * 对已有帮扶的追加是否不计为第二次。
   */
  supplementAllowed: Flag;
}

/**
 * The project does not give where others gave. At least one project, name or code.
 * 他方已给予的不再给予；项目、单位名称、信用代码至少填一个。
 */
export interface NotWith {
  /**
   * The form of the rule.
   * 规则形式的代码。
   */
  type: "NOT_WITH";
  /**
   * Within what the other aid counts.
   * 他方帮扶计算的期间或范围。
   */
  period: StackingPeriod;
  /**
   * The numbers of the other projects.
   * 其他项目的编号。
   */
  projects?: Array<ProjectId>;
  /**
   * The other organisations by social credit code.
   * 其他单位的统一社会信用代码。
   */
  providerCodes?: Array<UnifiedSocialCreditCode>;
  /**
   * The other organisations by registered name, compared character by character.
   * 其他单位的登记名称，逐字比对。
   */
  providers?: Array<FilledText>;
  /**
   * Whether aid to the person or to anyone of the household counts.
   * 按本人还是按同户任何人计算。
   */
  scope: BenefitScope;
}

/**
 * All aid for an expense together must not be more than the own expense.
 * 针对同一支出的帮扶合计不超过自负支出。
 */
export interface WithinExpense {
  /**
   * The form of the rule.
   * 规则形式的代码。
   */
  type: "WITHIN_EXPENSE";
  /**
   * Which expense.
   * 所指的支出类别。
   */
  kind: ExpenseKind;
}

/**
 * The project gives only after government has decided on aid for the need.
 * 政府对该需求作出救助决定后才给予。
 */
export interface AfterGovernmentDecision {
  /**
   * The form of the rule.
   * 规则形式的代码。
   */
  type: "AFTER_GOVERNMENT_DECISION";
}

/**
 * How help from a project is come by; only the first two can be matched to single needs.
 * 获得项目帮扶的方式，只有前两种可以按人匹配。
 */
export type ApplicationMode = "INDIVIDUAL" | "QUOTA_LIST" | "VILLAGE_INCOME" | "COMMUNITY_GRANT" | "PROGRAMME";

/**
 * For whom a benefit is given once.
 * 帮扶按人还是按户享受一次。
 */
export type BenefitScope = "PERSON" | "HOUSEHOLD";

/**
 * What a threshold of own cost does.
 * 起付线的作用。
 */
export type DeductibleRule = "SUBTRACTED" | "THRESHOLD_ONLY" | "UNSTATED";

/**
 * Who bears a share of a project's money.
 * 分担项目资金的一方。
 */
export type FunderLevel = "PROVINCE" | "PREFECTURE" | "COUNTY" | "FISCAL" | "WELFARE_LOTTERY" | "CHARITY";

/**
 * The two kinds of fund that article six names.
 * 第六条列举的两类基金。
 */
export type FundKind = "SPECIAL" | "NAMED";

/**
 * What a body is by its registration.
 * 按登记确定的组织类型。
 */
export type OrganizationKind = "FOUNDATION" | "SOCIAL_ORGANIZATION" | "SOCIAL_SERVICE" | "CHARITABLE_TRUST" | "PEOPLES_ORGANIZATION" | "GOVERNMENT_BODY" | "COMMUNITY_BODY" | "ENTERPRISE";

/**
 * What a body does in the cooperation.
 * 在衔接工作中承担的职能。
 */
export type OrganizationRole = "HUB" | "STATION" | "IMPLEMENTING" | "FUNDING";

/**
 * Headings under which lists file projects.
 * 清单上项目的归类。
 */
export type ProjectCategory = "MEDICAL" | "EDUCATION" | "HARDSHIP" | "ELDERLY" | "DISABILITY" | "ORPHANS" | "EMERGENCY" | "SERVICE";

/**
 * Whether a figure was published or assumed.
 * 数据是公布的还是估计的。
 */
export type Provenance = "PUBLISHED" | "ASSUMED";

/**
 * A rule of who qualifies: a tree of at most 24 levels whose nodes are told apart by type. The person is the one in need.
 * 资格条件，最多二十四层的树形结构，以 type 区分节点；“人”指有需求的人。
 */
export type Criterion =
  | AllOf
  | AnyOf
  | Not
  | AtLeast
  | AnyMember
  | AllMembers
  | MemberCount
  | Rule
  | Judgement
  | CategoryIn
  | CategoryLeft
  | Age
  | SexIs
  | ChineseNational
  | DisabilityAtLeast
  | SelfCareIn
  | IllnessIn
  | StudentIn
  | Insured
  | WorkCapacityIn
  | EmploymentIn
  | Hukou
  | Residence
  | SettlementIs
  | HeadCount
  | IncomePerHead
  | IncomeWithinLocalMultiple
  | RigidExpense
  | RigidShareAboveLocalRatio
  | AssetsPerHead
  | DwellingsAtMost
  | VehiclesAtMost
  | KindIn
  | Expense
  | EventIn
  | AfterGovernmentAid
  | AidReceived;

/**
 * All parts hold.
 * 各项条件均须满足。
 */
export interface AllOf {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ALL_OF";
  /**
   * The parts, at least one.
   * 各项条件，至少一项。
   */
  of: Array<Criterion>;
}

/**
 * At least one part holds.
 * 至少满足一项条件。
 */
export interface AnyOf {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ANY_OF";
  /**
   * The parts, at least one.
   * 各项条件，至少一项。
   */
  of: Array<Criterion>;
}

/**
 * The part does not hold.
 * 所列条件不成立。
 */
export interface Not {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "NOT";
  /**
   * The part.
   * 所列的条件。
   */
  of: Criterion;
}

/**
 * At least so many of the parts hold.
 * 至少满足规定项数的条件。
 */
export interface AtLeast {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "AT_LEAST";
  /**
   * How many, from 1 to the number of parts.
   * 须满足的项数，从 1 到条件总数。
   */
  count: PositiveCount;
  /**
   * The parts, at least one.
   * 各项条件，至少一项。
   */
  of: Array<Criterion>;
}

/**
 * The part holds for at least one member of the household.
 * 家庭中至少有一名成员满足条件。
 */
export interface AnyMember {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ANY_MEMBER";
  /**
   * The part, asked of each member; it must not ask about members again.
   * 对每名成员判断的条件，不得再含成员条件。
   */
  of: Criterion;
}

/**
 * The part holds for every member whom another part picks out, and it picks out somebody.
 * 所选成员均满足条件，且至少选出一人。
 */
export interface AllMembers {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ALL_MEMBERS";
  /**
   * What holds for each of them.
   * 每名所选成员须满足的条件。
   */
  of: Criterion;
  /**
   * Which members are meant, such as those under 18.
   * 所指的成员范围，如未满十八周岁的成员。
   */
  where: Criterion;
}

/**
 * The part holds for a number of members.
 * 满足条件的成员达到规定人数。
 */
export interface MemberCount {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "MEMBER_COUNT";
  /**
   * The largest number, not below the smallest; left out for no limit.
   * 最多人数，不少于最少人数，不限的不填。
   */
  max?: Count;
  /**
   * The smallest number.
   * 最少人数。
   */
  min: Count;
  /**
   * The part, asked of each member.
   * 对每名成员判断的条件。
   */
  of: Criterion;
}

/**
 * A part with the place where it is written.
 * 附有条文出处的条件。
 */
export interface Rule {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "RULE";
  /**
   * The rule.
   * 条文规定的条件。
   */
  of: Criterion;
  /**
   * Where the rule is written.
   * 条文的出处。
   */
  source: RuleReference;
}

/**
 * A rule that no recorded fact decides: a person has to look.
 * 须由人工判断的条件。
 */
export interface Judgement {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "JUDGEMENT";
  /**
   * The rule in the project's words.
   * 项目规定的原文。
   */
  rule: FilledText;
}

/**
 * The person, or the household, is recognised in one of the categories.
 * 本人或家庭属于所列救助对象类别之一。
 */
export interface CategoryIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "CATEGORY_IN";
  /**
   * The categories, at least one; a broad one covers its subdivisions.
   * 所列类别，至少一项，大类包含细类。
   */
  categories: Array<AssistanceCategory>;
}

/**
 * A recognition in one of the categories ended not long before, and none such holds.
 * 不久前退出所列类别之一，且现无此类认定。
 */
export interface CategoryLeft {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "CATEGORY_LEFT";
  /**
   * The categories, at least one.
   * 所列类别，至少一项。
   */
  categories: Array<AssistanceCategory>;
  /**
   * How long ago it may have ended, above zero and at most 100 years.
   * 退出距今的最长时间，大于零，不超过一百年。
   */
  within: Period;
}

/**
 * The person's age in full years lies within limits. At least one limit.
 * 本人周岁年龄在限定范围内，上下限至少填一项。
 */
export interface Age {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "AGE";
  /**
   * On which day a year is full.
   * 周岁从生日当天还是次日起算。
   */
  dayRule: AgeDayRule;
  /**
   * The lower limit.
   * 年龄下限。
   */
  from?: AgeLimit;
  /**
   * The upper limit.
   * 年龄上限。
   */
  to?: AgeLimit;
}

/**
 * The person is of a sex.
 * 本人为所列性别。
 */
export interface SexIs {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "SEX_IS";
  /**
   * Which sex.
   * 所列的性别。
   */
  sex: Sex;
}

/**
 * The person is a Chinese national.
 * 本人具有中国国籍。
 */
export interface ChineseNational {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "CHINESE_NATIONAL";
}

/**
 * The person's disability is of a level or more severe, and of one of the kinds.
 * 本人残疾达到所列等级或更重，并属于所列类别。
 */
export interface DisabilityAtLeast {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "DISABILITY_AT_LEAST";
  /**
   * The kinds that count; left out for all.
   * 所列残疾类别，不限的不填。
   */
  kinds?: Array<DisabilityKind>;
  /**
   * The mildest level that counts, not NONE.
   * 最轻的等级，不得为 NONE。
   */
  level: DisabilityLevel;
}

/**
 * The person can care for themselves to one of the degrees.
 * 本人的自理等级为所列之一。
 */
export interface SelfCareIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "SELF_CARE_IN";
  /**
   * The degrees, at least one.
   * 所列等级，至少一项。
   */
  levels: Array<SelfCareLevel>;
}

/**
 * The person is diagnosed with one of the illnesses.
 * 本人确诊所列疾病之一。
 */
export interface IllnessIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ILLNESS_IN";
  /**
   * The illnesses, at least one; a broad one covers those that belong to it.
   * 所列疾病，至少一项，大类包含细类。
   */
  illnesses: Array<Illness>;
}

/**
 * The person is at one of the stages of schooling.
 * 本人处于所列就读阶段之一。
 */
export interface StudentIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "STUDENT_IN";
  /**
   * The stages, at least one.
   * 所列阶段，至少一项。
   */
  stages: Array<StudentStage>;
}

/**
 * The person is in basic medical insurance.
 * 本人参加基本医疗保险。
 */
export interface Insured {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "INSURED";
}

/**
 * The person can work to one of the degrees.
 * 本人的劳动能力为所列程度之一。
 */
export interface WorkCapacityIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "WORK_CAPACITY_IN";
  /**
   * The degrees, at least one.
   * 所列程度，至少一项。
   */
  capacities: Array<WorkCapacity>;
}

/**
 * The person is in one of the states of employment.
 * 本人就业状况为所列之一。
 */
export interface EmploymentIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "EMPLOYMENT_IN";
  /**
   * The states, at least one.
   * 所列状况，至少一项。
   */
  states: Array<EmploymentStatus>;
}

/**
 * The household is registered within a division.
 * 家庭户籍在所列行政区划内。
 */
export interface Hukou {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "HUKOU";
  /**
   * The division.
   * 所列的行政区划。
   */
  within: DivisionCode;
}

/**
 * The household lives within a division.
 * 家庭居住在所列行政区划内。
 */
export interface Residence {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "RESIDENCE";
  /**
   * The division.
   * 所列的行政区划。
   */
  within: DivisionCode;
}

/**
 * The household counts as urban or rural.
 * 家庭按城镇还是农村认定。
 */
export interface SettlementIs {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "SETTLEMENT_IS";
  /**
   * Which of the two.
   * 城镇或者农村。
   */
  settlement: Settlement;
}

/**
 * The household counts a number of people: as recorded, or the members who count.
 * 家庭人口在限定范围内：以登记人口数为准，未登记的按计入的成员数。
 */
export interface HeadCount {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "HEAD_COUNT";
  /**
   * The largest number, not below the smallest; left out for no limit.
   * 最多人数，不少于最少人数，不限的不填。
   */
  max?: Count;
  /**
   * The smallest number.
   * 最少人数。
   */
  min: Count;
}

/**
 * The household's income per head compares with a threshold: by the month (income of the year, divided by twelve and by the people) with a sum or a multiple of the subsistence standard, by the year with one of the disposable income. Nothing is rounded.
 * 家庭人均收入与标准比较：与金额或者低保标准的倍数比较的，按月计算（年收入除以十二个月和家庭人口数）；与人均可支配收入的倍数比较的，按年计算。均不取整。
 */
export interface IncomePerHead {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "INCOME_PER_HEAD";
  /**
   * How it must compare.
   * 比较的方式。
   */
  comparison: Comparison;
  /**
   * With what it is compared: a sum by head and month, a multiple of the standard by head and month, or one of the disposable income by head and year.
   * 比较的标准：金额和低保标准按人、按月，人均可支配收入按人、按年。
   */
  threshold: Threshold;
}

/**
 * Income per head and month is within the local multiple of the monthly subsistence standard.
 * 月人均收入在当地规定的低保标准（每人每月）倍数之内。
 */
export interface IncomeWithinLocalMultiple {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "INCOME_WITHIN_LOCAL_MULTIPLE";
}

/**
 * What the household itself had to pay over twelve months, all members together, compares with a threshold.
 * 家庭十二个月的自负刚性支出（全体成员合计）与标准比较。
 */
export interface RigidExpense {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "RIGID_EXPENSE";
  /**
   * How it must compare.
   * 比较的方式。
   */
  comparison: Comparison;
  /**
   * Which expense.
   * 所指的支出类别。
   */
  kind: ExpenseKind;
  /**
   * With what the whole is compared: a sum, a multiple of one person's monthly standard, or of one person's yearly disposable income.
   * 合计数比较的标准：金额，或者一人每月低保标准、一人每年可支配收入的倍数。
   */
  threshold: Threshold;
}

/**
 * The household's rigid expenditure of twelve months is above the local share of its income of the year.
 * 家庭十二个月的刚性支出占年收入的比例超过当地规定。
 */
export interface RigidShareAboveLocalRatio {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "RIGID_SHARE_ABOVE_LOCAL_RATIO";
}

/**
 * The household's financial assets per head, as they stand, compare with a threshold.
 * 家庭人均金融资产（现有数额，不分月）与标准比较。
 */
export interface AssetsPerHead {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "ASSETS_PER_HEAD";
  /**
   * How they must compare.
   * 比较的方式。
   */
  comparison: Comparison;
  /**
   * With what they are compared: a sum by head, a multiple of the standard of one person and month, such as 24, or of one person's yearly disposable income.
   * 比较的标准：人均金额，或者一人每月低保标准的倍数（如二十四倍）、一人每年可支配收入的倍数。
   */
  threshold: Threshold;
}

/**
 * The household owns no more dwellings than a number.
 * 家庭住房不超过规定套数。
 */
export interface DwellingsAtMost {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "DWELLINGS_AT_MOST";
  /**
   * The largest number of dwellings.
   * 最多的套数。
   */
  count: Count;
}

/**
 * The household owns no more motor vehicles than a number.
 * 家庭机动车不超过规定数量。
 */
export interface VehiclesAtMost {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "VEHICLES_AT_MOST";
  /**
   * The largest number of vehicles.
   * 最多的车辆数。
   */
  count: Count;
}

/**
 * The need is of one of the kinds.
 * 需求属于所列类别之一。
 */
export interface KindIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "NEED_KIND_IN";
  /**
   * The kinds, at least one.
   * 所列类别，至少一项。
   */
  kinds: Array<NeedKind>;
}

/**
 * The own expense behind the need, over the period that is named, compares with a threshold.
 * 需求背后的自负支出（按所列期间计）与标准比较。
 */
export interface Expense {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "EXPENSE";
  /**
   * How it must compare.
   * 比较的方式。
   */
  comparison: Comparison;
  /**
   * Which expense.
   * 所指的支出类别。
   */
  kind: ExpenseKind;
  /**
   * Over which time the expense counts.
   * 支出的计算期间。
   */
  period: ExpensePeriod;
  /**
   * With what it is compared: a sum, a multiple of one person's monthly standard, or of one person's yearly disposable income.
   * 比较的标准：金额，或者一人每月低保标准、一人每年可支配收入的倍数。
   */
  threshold: Threshold;
}

/**
 * The need comes from one of the sudden events, not too long ago.
 * 需求由所列突发事件之一引起，且发生不久。
 */
export interface EventIn {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "EVENT_IN";
  /**
   * The events, at least one.
   * 所列事件，至少一项。
   */
  events: Array<HardshipEvent>;
  /**
   * How long ago the event may lie, above zero; left out for any time.
   * 事件距今的最长时间，大于零，不限的不填。
   */
  within?: Period;
}

/**
 * Government assistance for the need was given before.
 * 政府此前已就该需求给予救助。
 */
export interface AfterGovernmentAid {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "AFTER_GOVERNMENT_AID";
}

/**
 * Aid was given before; negated, it is the rule that aid does not double.
 * 此前已获得帮扶，取反即为不重复帮扶。
 */
export interface AidReceived {
  /**
   * The kind of criterion.
   * 条件类型的代码。
   */
  type: "AID_RECEIVED";
  /**
   * Within which time, or for the same illness or event.
   * 在何期间，或者针对同一疾病、事件。
   */
  period: StackingPeriod;
  /**
   * By which projects; left out for any.
   * 给予帮扶的项目，不限的不填。
   */
  projects?: Array<ProjectId>;
  /**
   * To the person, or to anybody of the household.
   * 给予本人还是同户任何人。
   */
  scope: BenefitScope;
  /**
   * Whose aid; left out for any.
   * 帮扶的来源，不限的不填。
   */
  source?: AidSource;
}

/**
 * What an amount is compared with, in one of three forms told apart by type.
 * 金额比较的标准，以 type 区分三种形式。
 */
export type Threshold =
  | Amount
  | TimesStandard
  | TimesDisposableIncome;

/**
 * A sum.
 * 固定的金额。
 */
export interface Amount {
  /**
   * The form of the threshold.
   * 标准形式的代码。
   */
  type: "AMOUNT";
  /**
   * The sum in yuan, not below zero.
   * 金额，单位：元，不得为负。
   */
  amount: Yuan;
}

/**
 * A multiple of the local monthly subsistence standard of one person.
 * 当地每人每月低保标准的倍数。
 */
export interface TimesStandard {
  /**
   * The form of the threshold.
   * 标准形式的代码。
   */
  type: "TIMES_STANDARD";
  /**
   * The multiple of the standard of one person and month.
   * 每人每月低保标准的倍数。
   */
  times: Ratio;
}

/**
 * A multiple of the local disposable income per head of the year before.
 * 当地上年度人均可支配收入的倍数。
 */
export interface TimesDisposableIncome {
  /**
   * The form of the threshold.
   * 标准形式的代码。
   */
  type: "TIMES_DISPOSABLE_INCOME";
  /**
   * The multiple of the income of one person and year.
   * 每人每年可支配收入的倍数。
   */
  times: Ratio;
}

/**
 * An end of a range of ages, in full years.
 * 年龄范围的一端，以周岁计。
 */
export interface AgeLimit {
  /**
   * Whether the age itself is within the range.
   * 是否包含该年龄。
   */
  inclusive: Flag;
  /**
   * The age in full years, from 0 to 150.
   * 周岁年龄，0 至 150。
   */
  years: Count;
}

/**
 * Where a rule is written, so that a finding can be traced to it.
 * 条文的出处，便于追溯。
 */
export interface RuleReference {
  /**
   * Names the rule within its document, 1 to 200 characters.
   * 条文在文件中的标识，1 至 200 个字符。
   */
  id: FilledText;
  /**
   * The document and its clause as people cite it, 1 to 200 characters.
   * 文件名称及条款，1 至 200 个字符。
   */
  clause?: FilledText;
  /**
   * The version or date of the text, 1 to 200 characters.
   * 文本的版本或日期，1 至 200 个字符。
   */
  version?: FilledText;
}

/**
 * How an amount must compare with a threshold.
 * 金额与标准的比较方式。
 */
export type Comparison = "BELOW" | "AT_MOST" | "AT_LEAST" | "ABOVE";

/**
 * Over which time own expense counts.
 * 自负支出的计算期间。
 */
export type ExpensePeriod = "TWELVE_MONTHS" | "CALENDAR_YEAR" | "SINGLE";

/**
 * Within what one award is compared with another.
 * 各次帮扶相互比较的期间或范围。
 */
export type StackingPeriod = "LIFETIME" | "CALENDAR_YEAR" | "TWELVE_MONTHS" | "YEAR_UNSTATED" | "ILLNESS" | "EVENT";

/**
 * On which day a full year of age is reached.
 * 周岁从哪一天起算。
 */
export type AgeDayRule = "ON_BIRTHDAY" | "DAY_AFTER_BIRTHDAY";

/**
 * Who gave aid.
 * 给予帮扶的一方。
 */
export type AidSource = "GOVERNMENT" | "CHARITY";

/**
 * The list of charity resources of an area, one version of it.
 * 某一地区慈善帮扶资源供给清单的一个版本。
 */
export interface SupplyList {
  /**
   * Identifies the list, the same for all versions.
   * 清单的编号，各版本相同。
   */
  id: SupplyListId;
  /**
   * The division for which the list was collected.
   * 清单所属的行政区划。
   */
  area: DivisionCode;
  /**
   * The day on which the list was up to date.
   * 清单内容的截至日期。
   */
  asOf: LocalDate;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The funds that projects of the list draw on. Their numbers must differ.
   * 清单项目使用的基金，编号不得重复。
   */
  funds?: Array<CharitableFund>;
  /**
   * The projects in the order of the list. Their numbers must differ.
   * 清单上的项目，按清单顺序，编号不得重复。
   */
  projects?: Array<CharityProject>;
  /**
   * A title for people.
   * 清单的标题。
   */
  title: Text;
  /**
   * The version of the list.
   * 清单的版本号。
   */
  version: Integer;
}

/**
 * What changed from one version of a supply list to a later one.
 * 供给清单从一个版本到后一版本的变更。
 */
export interface SupplyUpdate {
  /**
   * The new area; left out if it stays.
   * 变更后的地区，不变的不填。
   */
  area?: DivisionCode;
  /**
   * The day on which the later version was up to date.
   * 后一版本的截至日期。
   */
  asOf: LocalDate;
  /**
   * The changes, to be made one after the other.
   * 依次进行的变更。
   */
  changes?: Array<SupplyChange>;
  /**
   * The version that the change starts from.
   * 变更前的版本号。
   */
  fromVersion: Integer;
  /**
   * The number of the list.
   * 清单的编号。
   */
  list: SupplyListId;
  /**
   * The new title; left out if it stays.
   * 变更后的标题，不变的不填。
   */
  title?: Text;
  /**
   * The version that results; later, or the same if nothing changes but the day.
   * 变更后的版本号，应大于原版本号；除日期外没有变更的可以相同。
   */
  toVersion: Integer;
}

/**
 * One change of a supply list, told apart by type.
 * 供给清单的一项变更，以 type 区分。
 */
export type SupplyChange =
  | Added
  | Removed
  | Replaced
  | CapacityChanged
  | Moved
  | FundsReplaced
  | ExtensionsReplaced;

/**
 * A project is new on the list.
 * 清单新增一个项目。
 */
export interface Added {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "ADDED";
  /**
   * The project that it stands right after; left out if it stands first.
   * 排在哪个项目之后，排在最前的不填。
   */
  after?: ProjectId;
  /**
   * The project.
   * 新增的项目。
   */
  project: CharityProject;
}

/**
 * A project leaves the list.
 * 一个项目移出清单。
 */
export interface Removed {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "REMOVED";
  /**
   * Its number.
   * 移出项目的编号。
   */
  project: ProjectId;
  /**
   * Why it leaves.
   * 移出的原因。
   */
  reason: RemovalReason;
}

/**
 * A project's record is replaced where it stands.
 * 在原位置替换项目记录。
 */
export interface Replaced {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "REPLACED";
  /**
   * The new record with the number of the old one.
   * 新的项目记录，编号不变。
   */
  project: CharityProject;
}

/**
 * Only the capacity of a project changes.
 * 仅变更项目的名额或资金。
 */
export interface CapacityChanged {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "CAPACITY_CHANGED";
  /**
   * The new capacity; left out if no longer known.
   * 变更后的名额与资金，已不详的不填。
   */
  capacity?: Capacity;
  /**
   * Its number.
   * 项目的编号。
   */
  project: ProjectId;
}

/**
 * A project stands elsewhere on the list.
 * 项目在清单上的位置变动。
 */
export interface Moved {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "MOVED";
  /**
   * The project that it stands right after; left out if it stands first.
   * 排在哪个项目之后，排在最前的不填。
   */
  after?: ProjectId;
  /**
   * Its number.
   * 项目的编号。
   */
  project: ProjectId;
}

/**
 * The funds of the list are these; they are given whole.
 * 清单的基金以此为准，全部列出。
 */
export interface FundsReplaced {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "FUNDS_REPLACED";
  /**
   * The funds in the order of the list.
   * 基金，按清单顺序。
   */
  funds?: Array<CharitableFund>;
}

/**
 * Why a project leaves a supply list.
 * 项目移出供给清单的原因。
 */
export type RemovalReason = "ENDED" | "EXHAUSTED" | "WITHDRAWN" | "MERGED" | "ERROR" | "UNSTATED";

/**
 * Capacity of a project that is held for somebody until it is confirmed or let go. It must hold something.
 * 为某一对象预留的项目名额、资金或服务，至少有一项，直至确认或者释放。
 */
export interface Reservation {
  /**
   * Identifies the reservation; the same one sent twice is one.
   * 预留的编号，重复报送的按一件处理。
   */
  id: ReservationId;
  /**
   * How much money is held, in yuan, not below zero.
   * 预留的资金，单位：元，不得为负。
   */
  amount?: Yuan;
  /**
   * The first point in time at which an unconfirmed hold no longer counts.
   * 未确认的预留自该时间点起失效。
   */
  heldUntil: Instant;
  /**
   * The need that it is held for.
   * 预留所为的需求编号。
   */
  need?: NeedId;
  /**
   * The number of grants held; 1 if left out.
   * 预留的名额数，不填为 1。
   */
  places?: Count;
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
  /**
   * Where the person lives, which decides whose quota is used.
   * 对象的居住地，据以确定使用哪个地区的配额。
   */
  residence: DivisionCode;
  /**
   * How many units of service are held.
   * 预留的服务量。
   */
  serviceUnits?: Count;
}

/**
 * A reservation that counts against the capacity of its project.
 * 占用项目名额的预留。
 */
export interface HeldReservation {
  /**
   * Whether it was made permanent.
   * 是否已经确认。
   */
  confirmed: Flag;
  /**
   * The reservation.
   * 所指的预留。
   */
  reservation: Reservation;
}

/**
 * The local fields of the list are these; they are given whole.
 * 清单的扩展字段以此为准，全部列出。
 */
export interface ExtensionsReplaced {
  /**
   * The kind of change.
   * 变更类型的代码。
   */
  type: "EXTENSIONS_REPLACED";
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
}

/**
 * What is held and confirmed on a supply list at one moment.
 * 某一时刻供给清单上预留和确认的情况。
 */
export interface Holdings {
  /**
   * The number of the supply list.
   * 供给清单的编号。
   */
  list: SupplyListId;
  /**
   * The reservations. Their numbers must differ.
   * 各项预留，编号不得重复。
   */
  reservations?: Array<HeldReservation>;
}

/**
 * One thing that was given to a person or household, by government or charity. An allowance is recorded for spans that are over or fixed.
 * 政府或慈善力量给予个人、家庭的一项帮扶；定期救助按已发生或已确定的期间分别记录。
 */
export interface AidRecord {
  /**
   * Identifies the record in its ledger.
   * 记录在台账内的编号。
   */
  id: AidRecordId;
  /**
   * The money, or the value of goods or service, in yuan.
   * 资金数额，或者物资、服务的价值，单位：元。
   */
  amount?: Fact<Yuan>;
  /**
   * The category under which government gave; never for charity.
   * 政府救助依据的对象类别，慈善帮扶不填。
   */
  category?: AssistanceCategory;
  /**
   * The first day for which the aid is meant; together with the last.
   * 帮扶所属期间的第一日，与最后一日同时填写。
   */
  coveredFrom?: LocalDate;
  /**
   * The last day for which the aid is meant, inclusive.
   * 帮扶所属期间的最后一日（含）。
   */
  coveredUntil?: LocalDate;
  /**
   * The day of the decision; years and order count by it.
   * 作出决定的日期，年度和先后以此为准。
   */
  decidedOn: LocalDate;
  /**
   * The sudden event that the aid was given for; NONE says that there was none.
   * 帮扶针对的突发事件，NONE 表示已知没有。
   */
  event?: Fact<HardshipEvent>;
  /**
   * The expense that the aid makes good; left out for insurance and medical assistance.
   * 帮扶所弥补的支出类别，保险和医疗救助不填。
   */
  expenseKind?: ExpenseKind;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * Money, goods, service or referral.
   * 资金、物资、服务或者转介。
   */
  form: AidForm;
  /**
   * What goods were given, in words; only with the form GOODS.
   * 给予的物资，仅物资帮扶填写。
   */
  goods?: Text;
  /**
   * The number of the household at the time.
   * 当时所属家庭的编号。
   */
  household: HouseholdId;
  /**
   * The illness that the aid was given for.
   * 帮扶针对的疾病。
   */
  illness?: Illness;
  /**
   * The registered need that the aid was given for.
   * 帮扶针对的登记需求编号。
   */
  need?: NeedId;
  /**
   * The kind of need that was met.
   * 帮扶解决的需求类别。
   */
  needKind: NeedKind;
  /**
   * The day of payment or delivery; it may lie before the decision.
   * 发放或交付的日期，先行救助的可以早于决定日期。
   */
  paidOn?: LocalDate;
  /**
   * The member to whom it was given; left out if it went to the household as a whole.
   * 接受帮扶的成员编号，给予整户的不填。
   */
  person?: PersonId;
  /**
   * The project that gave.
   * 给予帮扶的项目编号。
   */
  project?: ProjectId;
  /**
   * The name of the office or organisation that gave.
   * 给予帮扶的单位名称。
   */
  provider: Text;
  /**
   * The social credit code of the provider.
   * 帮扶单位的统一社会信用代码。
   */
  providerCode?: UnifiedSocialCreditCode;
  /**
   * The day on which the receiver signed for the aid.
   * 领取人签收的日期。
   */
  receiptSignedOn?: LocalDate;
  /**
   * The number of the decision or payment, as the ledger has it.
   * 决定或发放的文号，按台账原样填写。
   */
  referenceNumber?: Text;
  /**
   * What the service is counted in; only with a number of units.
   * 服务的计量单位，须同时填写服务量。
   */
  serviceUnit?: ServiceUnit;
  /**
   * How much service was given; only with the form SERVICE.
   * 给予的服务量，仅服务帮扶填写。
   */
  serviceUnits?: Integer;
  /**
   * Government or charity.
   * 政府或者慈善力量。
   */
  source: AidSource;
  /**
   * The earlier record of the same project that this one supplements.
   * 本记录所追加的同一项目的较早记录。
   */
  supplementTo?: AidRecordId;
}

/**
 * In what form aid is given.
 * 给予帮扶的形式。
 */
export type AidForm = "MONEY" | "GOODS" | "SERVICE" | "REFERRAL";

/**
 * A person's separate consent that one organisation tells one recipient certain kinds of information for one purpose, in one way. It never changes but by withdrawal.
 * 个人单独同意：由一个单位、为一个目的、以一种方式，向一个接收方提供所列种类的信息；除撤回外不得变更。
 */
export interface Consent {
  /**
   * Identifies the consent.
   * 同意书的编号。
   */
  id: ConsentId;
  /**
   * The kinds of information that may be told.
   * 同意提供的信息种类。
   */
  dataKinds?: Array<DataKind>;
  /**
   * The SHA-256 of the signed form or recording.
   * 签字文本或录音录像的 SHA-256 哈希值。
   */
  evidenceSha256: DocumentHash;
  /**
   * The last day on which it may be relied on, inclusive.
   * 可以据以提供信息的最后一日（含）。
   */
  expiresOn: LocalDate;
  /**
   * Fields that a city adds, kept by every reader and never read by the library.
   * 本地增加的字段，各系统原样保留，本库不作解读。
   */
  extensions?: Extensions;
  /**
   * The day on which consent was given.
   * 作出同意的日期。
   */
  givenOn: LocalDate;
  /**
   * The person, or a guardian.
   * 本人或者监护人。
   */
  giver: ConsentGiver;
  /**
   * The name of the guardian who consented; only with a guardian.
   * 作出同意的监护人姓名，仅监护人同意时填写。
   */
  guardianName?: PersonName;
  /**
   * How the guardian is related to the person; if and only if a guardian consented, and never HEAD.
   * 监护人与本人的关系，监护人同意时必填，本人同意时不填，不得填 HEAD。
   */
  guardianRelation?: FamilyRelation;
  /**
   * The household's number.
   * 所属家庭的编号。
   */
  household: HouseholdId;
  /**
   * In which way the recipient gets the information.
   * 向接收方提供信息的方式。
   */
  method: ProvisionMethod;
  /**
   * What the person was told before consenting.
   * 同意前告知的内容。
   */
  notice: ConsentNotice;
  /**
   * The number of the member whose information it is.
   * 信息所属成员的编号。
   */
  person: PersonId;
  /**
   * The number of the organisation that may tell.
   * 可以提供信息的单位编号。
   */
  provider: PartyId;
  /**
   * What the recipient may use the information for.
   * 接收方使用信息的目的。
   */
  purpose: Purpose;
  /**
   * The recipient that the person was told of: this one and no other.
   * 告知本人的接收方，仅限该单位。
   */
  recipient: Party;
  /**
   * How long the recipient may keep it after the purpose is fulfilled, at most 100 years; P0D to delete at once.
   * 目的实现后接收方可以保存的期限，最长一百年；立即删除填 P0D。
   */
  retention: Period;
  /**
   * The day on which it was withdrawn.
   * 撤回同意的日期。
   */
  withdrawnOn?: LocalDate;
}

/**
 * What the person was told before consenting. The text is named, not repeated.
 * 同意前的告知，仅注明所用文本。
 */
export interface ConsentNotice {
  /**
   * The day on which the person was told.
   * 告知的日期。
   */
  givenOn: LocalDate;
  /**
   * Names the form and its version.
   * 告知书的名称和版本。
   */
  text: Text;
  /**
   * What the text covers.
   * 告知的事项。
   */
  topics?: Array<NoticeTopic>;
}

/**
 * What a referral is for, and with it the one purpose that a consent names; told apart by type.
 * 转介的目的，也是同意书载明的唯一目的，以 type 区分。
 */
export type Purpose =
  | ProjectAid
  | Assistance;

/**
 * To apply to a project of a charity.
 * 申请慈善组织的项目帮扶。
 */
export interface ProjectAid {
  /**
   * The kind of purpose.
   * 目的类型的代码。
   */
  type: "PROJECT_AID";
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
}

/**
 * To apply for government assistance.
 * 申请政府社会救助。
 */
export interface Assistance {
  /**
   * The kind of purpose.
   * 目的类型的代码。
   */
  type: "ASSISTANCE";
  /**
   * What the person may qualify for; left out if the government is to find out.
   * 可能符合的对象类别，由政府核定的不填。
   */
  categories?: Array<AssistanceCategory>;
}

/**
 * An organisation that refers or receives, with what a person must be told of a recipient.
 * 转介或接收的单位，以及须告知本人的单位信息。
 */
export interface Party {
  /**
   * The identifier on which both sides agree.
   * 双方约定的单位编号。
   */
  id: PartyId;
  /**
   * The division that it is responsible for.
   * 单位负责的行政区划。
   */
  area?: DivisionCode;
  /**
   * How the organisation is reached.
   * 单位的联系方式。
   */
  contact?: Text;
  /**
   * The organisation's unified social credit code.
   * 单位的统一社会信用代码。
   */
  creditCode?: UnifiedSocialCreditCode;
  /**
   * What the party is.
   * 单位的类型。
   */
  kind: PartyKind;
  /**
   * The name of the organisation.
   * 单位的名称。
   */
  name: Text;
}

/**
 * Which organisation did something, and for whom. Clerks are not named.
 * 操作的单位及其代表的一方，不记录经办人。
 */
export interface Actor {
  /**
   * Which organisation acted, or wrote down what the person said.
   * 操作的单位，或者记录本人意见的单位。
   */
  party: PartyId;
  /**
   * For whom it acted.
   * 代表哪一方操作。
   */
  side: ActorSide;
}

/**
 * What a party of a referral is.
 * 转介一方的单位类型。
 */
export type PartyKind = "CIVIL_AFFAIRS" | "TOWNSHIP" | "CHARITY" | "HUB" | "STATION";

/**
 * For whom somebody acts in a referral.
 * 操作代表转介的哪一方。
 */
export type ActorSide = "REFERRER" | "RECIPIENT" | "PERSON";

/**
 * The legal bases of the Personal Information Protection Law, article 13, on which a disclosure can rest.
 * 依据个人信息保护法第十三条提供信息的法律依据。
 */
export type BasisKind = "CONSENT" | "STATUTORY_DUTY" | "EMERGENCY";

/**
 * Kinds of personal information that a person can tick on a form.
 * 同意书上可以勾选的个人信息种类。
 */
export type DataKind = "NAME" | "RESIDENT_ID" | "CONTACT" | "DEMOGRAPHICS" | "HOUSEHOLD" | "ASSISTANCE_STATUS" | "HEALTH" | "INCOME" | "BANK_ACCOUNT" | "EDUCATION_EMPLOYMENT" | "NEED";

/**
 * Who gave a consent.
 * 作出同意的人。
 */
export type ConsentGiver = "SELF" | "GUARDIAN";

/**
 * What a person must be told before consenting.
 * 同意前须告知的事项。
 */
export type NoticeTopic = "RECIPIENT" | "PURPOSE" | "METHOD" | "DATA_KINDS" | "RETENTION" | "RIGHTS" | "SENSITIVE" | "REFUSAL_HARMLESS";

/**
 * In which way a recipient gets information.
 * 接收方取得信息的方式。
 */
export type ProvisionMethod = "ELECTRONIC" | "PAPER" | "ORAL";

/**
 * One need of one person, handed by one organisation to another: its state as its events have left it. The proof is the history.
 * 由一个单位转给另一个单位的一人一项需求，以及各事件形成的当前状态；以历史记录为凭。
 */
export interface Referral {
  /**
   * The identifier that both sides use.
   * 双方共用的标识。
   */
  id: ReferralId;
  /**
   * The records of aid that were fed back, each as it was last corrected, without local fields.
   * 已反馈的帮扶记录，以最后更正的为准，不得带有扩展字段。
   */
  aid?: Array<AidRecord>;
  /**
   * The facts that the recipient asked for last.
   * 接收方最近一次要求补充的信息。
   */
  askedFacts?: Array<FactKind>;
  /**
   * The legal basis on which it was sent.
   * 发送所依据的法律依据。
   */
  basis?: BasisKind;
  /**
   * The state before the present one.
   * 当前状态之前的状态。
   */
  before?: EarlierState;
  /**
   * The consent that holds for it.
   * 所依据的同意书编号。
   */
  consent?: ConsentId;
  /**
   * The consents in whose place another was recorded, in their order.
   * 已由其他同意书替换的同意书编号，按记录顺序。
   */
  earlierConsents?: Array<ConsentId>;
  /**
   * The last event that had an effect.
   * 最后一个生效事件的编号。
   */
  head: EventId;
  /**
   * A code of a local table.
   * 本地状态表中的代码。
   */
  localState?: Text;
  /**
   * Direction, act and parties.
   * 转介的方向、行为和双方。
   */
  opening: Opening;
  /**
   * The records of what was disclosed, in their order.
   * 信息提供记录的编号，按提供顺序。
   */
  provisions?: Array<ProvisionId>;
  /**
   * The reason of the present state.
   * 当前状态的原因。
   */
  reason?: ReferralReason;
  /**
   * The number under which the recipient files it.
   * 接收方编列的文号。
   */
  recipientNumber?: ReferralNumber;
  /**
   * When it was sent.
   * 转介发送的时间。
   */
  sentAt?: Instant;
  /**
   * The place of the last event in the order; 0 for a draft nobody has touched.
   * 最后事件的序号，未经操作的草稿为 0。
   */
  sequence: Integer;
  /**
   * The ground on which the recipient did simplify its procedure.
   * 接收方简化程序的依据。
   */
  simplified?: SimplifiedGround;
  /**
   * Where the referral stands.
   * 转介的当前状态。
   */
  state: ReferralState;
  /**
   * Since when it has been in its state.
   * 进入当前状态的时间。
   */
  stateSince: Instant;
  /**
   * What it is about; left out if erased or not for the recipient.
   * 转介的内容，已删除或不向接收方提供的不填。
   */
  terms?: ReferralTerms;
  /**
   * Until when something waits.
   * 等待事项的截止日期。
   */
  until?: LocalDate;
}

/**
 * The state before the present one with what stood beside it.
 * 当前状态之前的状态及其附带信息。
 */
export interface EarlierState {
  /**
   * A code of a local table.
   * 本地状态表中的代码。
   */
  localState?: Text;
  /**
   * Why it was in that state.
   * 处于该状态的原因。
   */
  reason?: ReferralReason;
  /**
   * Since when it had stood.
   * 进入该状态的时间。
   */
  since: Instant;
  /**
   * The state.
   * 所处的状态。
   */
  state: ReferralState;
  /**
   * Until when something was to wait.
   * 等待事项的截止日期。
   */
  until?: LocalDate;
}

/**
 * What of a referral stays in its history for ever: who refers to whom, nothing about the person. The two parties must differ.
 * 转介历史中永久保留的内容：由谁转给谁，不含个人信息；双方不得相同。
 */
export interface Opening {
  /**
   * What the referring side does.
   * 转出方的行为。
   */
  act: ReferralAct;
  /**
   * Who refers to whom.
   * 转介的方向。
   */
  direction: ReferralDirection;
  /**
   * The referral that is passed on with this one.
   * 由本件继续转出的转介标识。
   */
  parent?: ReferralId;
  /**
   * The number of the receiving party.
   * 接收方的单位编号。
   */
  recipient: PartyId;
  /**
   * The number of the referring party.
   * 转出方的单位编号。
   */
  referrer: PartyId;
}

/**
 * What a referral is about, fixed when it is drafted. Act, purpose and parties must fit each other.
 * 转介的内容，起草时确定；行为、目的和双方应相互一致。
 */
export interface ReferralTerms {
  /**
   * What the referring side does.
   * 转出方的行为。
   */
  act: ReferralAct;
  /**
   * The day on which it was drafted.
   * 起草的日期。
   */
  draftedOn: LocalDate;
  /**
   * The household's number.
   * 所属家庭的编号。
   */
  household: HouseholdId;
  /**
   * The need's number.
   * 需求的编号。
   */
  need: NeedId;
  /**
   * The number under which the referring side files it.
   * 转出方编列的文号。
   */
  number?: ReferralNumber;
  /**
   * The referral that is passed on with this one.
   * 由本件继续转出的转介标识。
   */
  parent?: ReferralId;
  /**
   * The member's number.
   * 成员的编号。
   */
  person: PersonId;
  /**
   * The sum or bounds that are proposed.
   * 拟给予的金额或幅度。
   */
  proposedAward?: Award;
  /**
   * The project applied to, or the assistance.
   * 申请的项目或救助。
   */
  purpose: Purpose;
  /**
   * The receiving party.
   * 接收的单位。
   */
  recipient: Party;
  /**
   * The referring party.
   * 转出的单位。
   */
  referrer: Party;
  /**
   * The ended referral in whose place this one stands.
   * 本件所替代的已结束的转介标识。
   */
  replaces?: ReferralId;
  /**
   * The capacity that is held for it.
   * 为本件预留的名额编号。
   */
  reservation?: ReservationId;
  /**
   * Why the recipient may simplify its procedure.
   * 接收方可以简化程序的依据。
   */
  simplifiedGround?: SimplifiedGround;
}

/**
 * Something that was done with a referral, by whom and after what. The first has sequence 0 and an opening; every other names its cause.
 * 对转介的一次操作：由谁、在哪个事件之后；首个事件序号为 0 并附发起信息，其他事件须注明前一事件。
 */
export interface ReferralEvent {
  /**
   * Identifies the event; one that arrives twice is one.
   * 事件的编号，重复送达的按一件处理。
   */
  id: EventId;
  /**
   * What was done.
   * 所作的操作。
   */
  action: ReferralAction;
  /**
   * Who did it.
   * 操作的一方。
   */
  actor: Actor;
  /**
   * When, by the clock of whoever acted.
   * 操作方时钟记录的时间。
   */
  at: Instant;
  /**
   * The legal basis of what was disclosed.
   * 提供信息的法律依据。
   */
  basis?: BasisKind;
  /**
   * The last event that whoever acted knew of; left out for the first.
   * 操作方所知的最后事件，首个事件不填。
   */
  cause?: EventId;
  /**
   * The consent that was recorded or relied on.
   * 所记录或所依据的同意书编号。
   */
  consent?: ConsentId;
  /**
   * What the event says about the person; it comes with its hash, and one that is not its hash is refused.
   * 事件涉及的个人情况，须附其哈希值；哈希值不符的不予接收。
   */
  details?: EventDetails;
  /**
   * SHA-256 of the details in their normal form as RFC 8785 writes them: members sorted by name, no spaces, UTF-8. Of {"number":"2026-17","salt":"000102030405060708090a0b0c0d0e0f"} it is 781c6df71a5337d1c6310074a477dc4977949d27d5ade2d65f12e706fcd7ca34.
   * 详情的规范形式按 RFC 8785 书写（成员按名称排序、无空格、UTF-8 编码）后的 SHA-256 哈希值。例如 {"number":"2026-17","salt":"000102030405060708090a0b0c0d0e0f"} 的哈希值为 781c6df71a5337d1c6310074a477dc4977949d27d5ade2d65f12e706fcd7ca34。
   */
  detailsHash?: DocumentHash;
  /**
   * The finer reason of a local table.
   * 本地原因表中的代码。
   */
  localReason?: Text;
  /**
   * A code of a local table.
   * 本地状态表中的代码。
   */
  localState?: Text;
  /**
   * The opening, of the first event only.
   * 发起信息，仅首个事件填写。
   */
  opening?: Opening;
  /**
   * The record of what was disclosed.
   * 信息提供记录的编号。
   */
  provision?: ProvisionId;
  /**
   * Why it was done.
   * 操作的原因。
   */
  reason?: ReferralReason;
  /**
   * The referral's identifier.
   * 转介的标识。
   */
  referral: ReferralId;
  /**
   * The place in the order of events: 0 for the first, else one more than its cause.
   * 事件的序号，首个为 0，其余比前一事件多 1。
   */
  sequence: Count;
  /**
   * Until when something waits.
   * 等待事项的截止日期。
   */
  until?: LocalDate;
}

/**
 * What an event says about the person, kept apart so that it can be erased. It is hashed in its normal form: times with a fraction of no, 3, 6 or 9 digits, as few as hold it, amounts with two decimals, sets in the order of the schema's codes, nothing empty and no unknown fact written.
 * 事件涉及的个人情况，单独存放，可以删除。按规范形式计算哈希值：时间的小数秒不写或写 3、6、9 位（取能表示的最少位数），金额保留两位小数，集合按本数据格式所列代码顺序，不写空值和未知事项。
 */
export interface EventDetails {
  /**
   * The records for the aid ledger, without local fields: both sides hold them, hashed.
   * 记入台账的帮扶记录，不得带有扩展字段，因双方均保存其哈希值。
   */
  aid?: Array<AidRecord>;
  /**
   * The facts that are asked for or supplied.
   * 要求补充或已补充的信息项。
   */
  facts?: Array<FactKind>;
  /**
   * What the acting side has to say.
   * 操作方的说明。
   */
  note?: Note;
  /**
   * The number under which the acting side files the referral.
   * 操作方编列的文号。
   */
  number?: ReferralNumber;
  /**
   * A new random text of 32 lower-case hexadecimal digits for every event, so that nobody finds the details by trying what was hashed.
   * 每个事件新取的随机串，32 位小写十六进制数字，防止以试算哈希值推知详情。
   */
  salt: string;
  /**
   * The ground on which the recipient did simplify its procedure.
   * 接收方简化程序的依据。
   */
  simplified?: SimplifiedGround;
  /**
   * The terms, of the first event only.
   * 转介的内容，仅首个事件填写。
   */
  terms?: ReferralTerms;
}

/**
 * An event with its place in the history of its referral, bound by hashes to everything before it.
 * 事件及其在转介历史中的位置，以哈希值与此前记录相连。
 */
export interface HistoryEntry {
  /**
   * The details of the event, beside it; the event then has their hash.
   * 与事件并列的详情，事件中须有其哈希值。
   */
  details?: EventDetails;
  /**
   * The event without its details.
   * 不含详情的事件。
   */
  event: ReferralEvent;
  /**
   * SHA-256 of four parts one after the other: the 24 ASCII characters zhuanjie/history/entry/1; the position as 8 bytes, the highest first; the 32 bytes of the previous hash; the event without its details as RFC 8785 writes it. The entry in the examples has it.
   * 依次连接四部分后的 SHA-256 哈希值：24 个 ASCII 字符 zhuanjie/history/entry/1；位置，8 字节，高位在前；前一哈希值的 32 字节；不含详情的事件按 RFC 8785 书写的内容。示例中的记录即为一例。
   */
  hash: DocumentHash;
  /**
   * The place in the history; 0 for the first.
   * 在历史中的位置，首个为 0。
   */
  position: Count;
  /**
   * The hash of the entry before; of the first, SHA-256 of the 24 ASCII characters zhuanjie/history/start/1 and the referral's identifier. For R-example it is f788d323b9ff153249ef3c43c6db41c93007a1b82929b0fca27917e2c3c74634.
   * 前一记录的哈希值；首个记录为 24 个 ASCII 字符 zhuanjie/history/start/1 与转介标识连接后的 SHA-256 哈希值，例如 R-example 的为 f788d323b9ff153249ef3c43c6db41c93007a1b82929b0fca27917e2c3c74634。
   */
  previous: DocumentHash;
}

/**
 * What has to be known to decide a condition, so that it can be asked for.
 * 判断条件所需的信息项，供要求补充时使用。
 */
export type FactKind = "NEED_GAP" | "GOVERNMENT_AID" | "PERSON_RECOGNITIONS" | "HOUSEHOLD_RECOGNITIONS" | "ANNUAL_INCOME" | "HEAD_COUNT" | "LOCAL_STANDARD" | "LOCAL_MULTIPLE" | "SELF_CARE" | "BIRTH_DATE" | "DISABILITY_LEVEL" | "ILLNESSES" | "DISABILITY_KINDS" | "SEX" | "NATIONALITY" | "STUDENT_STAGE" | "INSURED" | "WORK_CAPACITY" | "EMPLOYMENT" | "MEMBERS" | "RESIDENCE" | "HUKOU" | "SETTLEMENT" | "HOUSEHOLD_EXPENSE" | "FINANCIAL_ASSETS" | "DWELLINGS" | "MOTOR_VEHICLES" | "NEED_EXPENSE" | "EXPENSE_EVIDENCE" | "EVENT" | "EVENT_DAY" | "AID_HISTORY" | "LOCAL_RIGID_RATIO" | "DISPOSABLE_INCOME" | "JUDGEMENT" | "PROJECT_RULE" | "NEWER_RULE" | "INTERESTED_PARTY" | "NEED" | "LOCAL_RULE";

/**
 * What the referring side does.
 * 转出方的行为。
 */
export type ReferralAct = "REFER" | "HELP_APPLY" | "INFORM" | "ASSIST_APPLICATION";

/**
 * What somebody may do with a referral.
 * 对转介可以进行的操作。
 */
export type ReferralAction = "DRAFT" | "RECORD_CONSENT" | "RECORD_REFUSAL" | "SEND" | "REQUEST_FACTS" | "SUPPLY_FACTS" | "ACCEPT" | "DECLINE" | "START" | "HOLD" | "RESUME" | "REPORT_AID" | "COMPLETE" | "CORRECT_AID" | "REPORT_NO_AID" | "CANCEL" | "REQUEST_CANCELLATION" | "AGREE_CANCELLATION" | "REFUSE_CANCELLATION" | "CLOSE_UNKNOWN" | "WITHDRAW_CONSENT" | "MARK_ERROR" | "LOCAL_STEP";

/**
 * Who refers to whom.
 * 转介的方向。
 */
export type ReferralDirection = "GOVERNMENT_TO_CHARITY" | "CHARITY_TO_GOVERNMENT" | "CHARITY_TO_CHARITY" | "GOVERNMENT_TO_GOVERNMENT";

/**
 * Why a referral was declined, held, not aided, cancelled or marked as an error.
 * 转介被退回、暂缓、未帮扶、取消或标记错误的原因。
 */
export type ReferralReason = "NOT_ELIGIBLE" | "OUT_OF_AREA" | "NOT_RESPONSIBLE" | "CAPACITY_EXHAUSTED" | "PROJECT_CLOSED" | "ALREADY_AIDED" | "FACTS_MISSING" | "NOT_REACHED" | "PERSON_DECLINES" | "PERSON_DIED" | "PERSON_MOVED" | "CONFLICT_OF_INTEREST" | "DUPLICATE" | "ENTERED_BY_MISTAKE" | "NEED_CHANGED" | "AWAITING_DECISION" | "AID_GIVEN_ALREADY" | "FEEDBACK_WRONG" | "OTHER";

/**
 * Where a referral stands.
 * 转介所处的状态。
 */
export type ReferralState = "DRAFT" | "NOT_CONSENTED" | "SENT" | "NEEDS_FACTS" | "ACCEPTED" | "IN_PROGRESS" | "ON_HOLD" | "CANCEL_REQUESTED" | "COMPLETED" | "NOT_AIDED" | "DECLINED" | "CANCELLED" | "WITHDRAWN" | "OUTCOME_UNKNOWN" | "ENTERED_IN_ERROR";

/**
 * Why a charity may simplify its procedure.
 * 慈善组织可以简化程序的依据。
 */
export type SimplifiedGround = "DIBAO" | "TEKUN" | "DIBAO_EDGE" | "RIGID" | "REFERRED";

/**
 * Where a history stands: how many entries it has, and what binds them.
 * 历史记录所处的位置：条数和哈希值。
 */
export interface HistoryHead {
  /**
   * The hash of the last entry; without any, what the first entry is to have as its previous hash.
   * 最后一条记录的哈希值；没有记录的，为首个记录应填的前一哈希值。
   */
  hash: DocumentHash;
  /**
   * How many entries the history has.
   * 历史记录的条数。
   */
  length: Count;
  /**
   * The referral's identifier.
   * 转介的标识。
   */
  referral: ReferralId;
}

/**
 * The result of matching needs with the projects of a supply list: a proposal with reasons. Every need is either granted or unmet.
 * 需求与供给清单项目匹配的结果，是附理由的建议；每项需求要么拟帮扶，要么未满足。
 */
export interface MatchingResult {
  /**
   * Name and version of the algorithm.
   * 算法的名称和版本。
   */
  algorithm: AlgorithmId;
  /**
   * The day on which eligibility was judged.
   * 判断资格的日期。
   */
  asOf: LocalDate;
  /**
   * How the algorithm was told what a grant is worth, if it is published with the result.
   * 随结果公布的帮扶效益计算规则。
   */
  benefitFormula?: BenefitFormula;
  /**
   * What was checked for every grant beyond the rules of its project.
   * 除项目规则外，对每项建议核查的事项。
   */
  checks?: Array<PlanCheck>;
  /**
   * How much the result says of why needs went without; FULL if left out.
   * 对未满足需求说明的程度，不填为 FULL。
   */
  explanationLevel?: ExplanationLevel;
  /**
   * The proposals, ordered by need.
   * 帮扶建议，按需求排序。
   */
  grants?: Array<Grant>;
  /**
   * What is certain of the result.
   * 结果确定具备的性质。
   */
  guarantees?: Array<Guarantee>;
  /**
   * SHA-256 of everything that the result depends on, in lower-case hexadecimal.
   * 结果所依据的全部输入的 SHA-256 哈希值，小写十六进制。
   */
  inputFingerprint: Text;
  /**
   * What became of the grants of an earlier result that was to be kept.
   * 要求沿用的前次建议的情况。
   */
  keptGrants?: KeptGrants;
  /**
   * The policy of priority, if it is published with the result.
   * 随结果公布的优先规则。
   */
  policy?: PriorityPolicy;
  /**
   * The prices that prove the bound of the benefit: every one that is not zero, ordered by project, area and claimant.
   * 证明效益上限的价格，只列不为零的，按项目、地区、需求排序。
   */
  prices?: Array<CapacityPrice>;
  /**
   * The use of every project, ordered by project.
   * 各项目的使用情况，按项目排序。
   */
  projectUses?: Array<ProjectUse>;
  /**
   * Projects that gave no limit and were not matched.
   * 未提供名额、因而未匹配的项目。
   */
  projectsWithoutCapacity?: Array<ProjectId>;
  /**
   * What the grants are worth in all, and what no other allocation is worth more than. Left out if the algorithm states no prices.
   * 帮扶效益合计，以及任何其他安排都不会超过的数；算法未给出价格的不填。
   */
  provenBenefit?: ProvenBenefit;
  /**
   * The key that broke ties, published with the result.
   * 处理并列的密钥，随结果公布。
   */
  seed?: Text;
  /**
   * The number of the supply list.
   * 所用供给清单的编号。
   */
  supplyList: SupplyListId;
  /**
   * The version of the supply list.
   * 所用供给清单的版本号。
   */
  supplyListVersion: Integer;
  /**
   * The unmet needs, ordered by need.
   * 未满足的需求，按需求排序。
   */
  unmetNeeds?: Array<UnmetNeed>;
}

/**
 * The algorithm that made a result.
 * 产生结果的算法。
 */
export interface AlgorithmId {
  /**
   * Its name, lower-case with hyphens.
   * 算法的名称，小写加连字符。
   */
  name: FilledText;
  /**
   * Its version.
   * 算法的版本。
   */
  version: FilledText;
}

/**
 * What a project would give in one case: a sum, bounds, or a service.
 * 项目在个案中拟给予的金额、幅度或服务。
 */
export interface Award {
  /**
   * The service; left out for money.
   * 给予的服务，资金帮扶不填。
   */
  inKind?: InKind;
  /**
   * The most that is given, in yuan.
   * 最高金额，单位：元。
   */
  max: Yuan;
  /**
   * The least that is given, in yuan, not below zero.
   * 最低金额，单位：元，不得为负。
   */
  min: Yuan;
}

/**
 * A service that is given instead of money.
 * 代替资金给予的服务。
 */
export interface InKind {
  /**
   * Which service, as a kind of need.
   * 服务的内容，按需求类别填写。
   */
  service: NeedKind;
  /**
   * What it is counted in.
   * 服务的计量单位。
   */
  unit: ServiceUnit;
  /**
   * What a unit costs, in yuan; left out if not published.
   * 每单位服务的成本，单位：元，未公布的不填。
   */
  unitCost?: Yuan;
  /**
   * How many units in all.
   * 服务的总量。
   */
  units: PositiveCount;
}

/**
 * A proposal that a project helps with a need. A person decides on it.
 * 由某项目帮扶某需求的建议，由人工决定。
 */
export interface Grant {
  /**
   * The sum, its bounds or the service.
   * 金额、幅度或者服务。
   */
  award: Award;
  /**
   * The household's number.
   * 家庭的编号。
   */
  household: HouseholdId;
  /**
   * The need's number.
   * 需求的编号。
   */
  need: NeedId;
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
}

/**
 * Why one project did not serve a need that lies in its area and kind.
 * 地区和类别相符的项目未能帮扶该需求的理由。
 */
export interface Exclusion {
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
  /**
   * The reason nearest to a grant.
   * 最接近可帮扶的理由。
   */
  reason: UnmetReason;
}

/**
 * A need that got no grant, with the reasons project by project where the result lists them. The reason is that of the nearest project.
 * 没有获得建议的需求，附各项目的理由；总的理由取最接近的项目。
 */
export interface UnmetNeed {
  /**
   * The projects of its area and kind, ordered by reason.
   * 地区和类别相符的各项目理由，按理由排序。
   */
  exclusions?: Array<Exclusion>;
  /**
   * The need's number.
   * 需求的编号。
   */
  need: NeedId;
  /**
   * The reason nearest to a grant.
   * 最接近可帮扶的理由。
   */
  reason: UnmetReason;
}

/**
 * How far a result uses the share that one area has of a project. For the office, not for publication.
 * 结果对某地区在一个项目中份额的使用情况，供内部使用，不公布。
 */
export interface ShareUse {
  /**
   * The area.
   * 地区的行政区划。
   */
  area: DivisionCode;
  /**
   * The most money that the area may take, in yuan.
   * 该地区可用资金的上限，单位：元。
   */
  budget?: Yuan;
  /**
   * What is left of that money after what is held and after these grants, in yuan.
   * 扣除已占用和本次建议后剩余的资金，单位：元。
   */
  budgetLeft?: Yuan;
  /**
   * The sum of the area's grants in yuan, each at the most it may come to.
   * 该地区各项建议按最高金额合计，单位：元。
   */
  committed: Yuan;
  /**
   * How far a share that is used up reached in the order of priority.
   * 份额用完的地区在优先次序上到达的位置。
   */
  cutOff?: CutOff;
  /**
   * The number of grants to needs of the area.
   * 对该地区需求的建议数量。
   */
  grants: Integer;
  /**
   * The need that one place more of the share would serve.
   * 该份额增加一个名额时可帮扶的需求。
   */
  nextInLine?: NeedId;
  /**
   * The most grants that the area may take.
   * 该地区名额的上限。
   */
  places?: Integer;
  /**
   * When the share filled up for good.
   * 该份额最终用满的次序。
   */
  saturationStep?: Integer;
  /**
   * The most units of service that the area may take.
   * 该地区服务量的上限。
   */
  serviceUnits?: Integer;
  /**
   * Whether all places of the share are taken.
   * 该份额的名额是否已全部用完。
   */
  usedUp: Flag;
  /**
   * By how much one place more of the share could raise the benefit at most.
   * 该份额增加一个名额最多可增加的效益。
   */
  worthOfPlace?: BenefitWorth;
  /**
   * By how much one yuan more of the share could raise the benefit at most.
   * 该份额增加一元资金最多可增加的效益。
   */
  worthOfYuan?: BenefitWorth;
}

/**
 * How far a result uses the capacity of one project.
 * 结果对一个项目名额、资金的使用情况。
 */
export interface ProjectUse {
  /**
   * The budget that there was, in yuan.
   * 可用的资金，单位：元。
   */
  budget?: Yuan;
  /**
   * What is left of the budget after what is held and after these grants, in yuan.
   * 扣除已占用和本次建议后剩余的资金，单位：元。
   */
  budgetLeft?: Yuan;
  /**
   * How many needs qualify for the project.
   * 符合项目条件的需求数。
   */
  candidates: Integer;
  /**
   * The sum of the grants in yuan, each at the most it may come to.
   * 各项建议按最高金额合计，单位：元。
   */
  committed: Yuan;
  /**
   * How many units of service the grants come to.
   * 各项建议的服务量合计。
   */
  committedUnits?: Integer;
  /**
   * How far a project that is full reached in the order of priority.
   * 名额用完的项目在优先次序上到达的位置。
   */
  cutOff?: CutOff;
  /**
   * For each reason how many unmet needs the project did not serve for it.
   * 按理由统计该项目未帮扶的未满足需求数。
   */
  exclusionCounts?: Partial<Record<UnmetReason, Integer>>;
  /**
   * The number of grants.
   * 建议的数量。
   */
  grants: Integer;
  /**
   * The need that one place more would serve. For the office, not for publication.
   * 增加一个名额时可帮扶的需求，供内部使用，不公布。
   */
  nextInLine?: NeedId;
  /**
   * The places that there were.
   * 可用的名额。
   */
  places?: Integer;
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
  /**
   * When the project filled up for good.
   * 项目名额最终用满的次序。
   */
  saturationStep?: Integer;
  /**
   * The units of service that there were.
   * 可用的服务量。
   */
  serviceUnits?: Integer;
  /**
   * How far the share that each area has of the project is used, by area.
   * 各地区在该项目中份额的使用情况，按地区排列。
   */
  shares?: Array<ShareUse>;
  /**
   * By how much one place more could raise the benefit at most.
   * 增加一个名额最多可增加的效益。
   */
  worthOfPlace?: BenefitWorth;
  /**
   * By how much one yuan more could raise the benefit at most.
   * 增加一元资金最多可增加的效益。
   */
  worthOfYuan?: BenefitWorth;
}

/**
 * Where a project that is full stopped, without saying at which need.
 * 名额用完处的位置，不指明具体需求。
 */
export interface CutOff {
  /**
   * The points of the last need served.
   * 最后帮扶的需求的得分。
   */
  points: Count;
  /**
   * The day on which that need was registered.
   * 该需求的登记日期。
   */
  registeredOn: LocalDate;
  /**
   * The tier of that need, 1 for the first.
   * 该需求所在档次，第一档为 1。
   */
  tier: PositiveCount;
}

/**
 * How far a result keeps the grants of an earlier one, and at what price.
 * 沿用前次建议的数量和代价。
 */
export interface KeptGrants {
  /**
   * The fingerprint of the earlier result.
   * 前次结果的输入哈希值。
   */
  earlierFingerprint: Text;
  /**
   * How many grants the earlier result had.
   * 前次结果的建议数。
   */
  grants: Count;
  /**
   * How many of them this one has, too; not more than there were.
   * 本次沿用的数量，不超过前次建议数。
   */
  kept: Count;
  /**
   * What each kept grant was to count as; left out if it only decides ties.
   * 每项沿用所计的权重，仅用于并列时不填。
   */
  worth?: Count;
}

/**
 * An exact amount of benefit, a whole number or a fraction, such as 120 or 7/16.
 * 精确的效益值，整数或分数，如 120、7/16。
 */
export type BenefitWorth = string;

/**
 * How an algorithm was told what a grant is worth. Version 1: the points of the need, at most mostPoints, plus one; times the number of tiers from its own downwards; times how well the award meets the need, from 1 to fullFit. It is ours; no regulation names one.
 * 帮扶效益的计算规则。第 1 版：需求得分（最高按 mostPoints 计）加一，乘以自所在层次起往下的层次数，再乘以帮扶满足需求的程度（1 至 fullFit）。规则为本库所定，并无法规依据。
 */
export interface BenefitFormula {
  /**
   * How well an award does that meets the need.
   * 完全满足需求时的满足程度。
   */
  fullFit: Integer;
  /**
   * Points above count as so many.
   * 超过此数的得分按此数计。
   */
  mostPoints: Integer;
  /**
   * The version, which changes whenever a benefit may.
   * 版本；效益算法有变即变更。
   */
  version: FilledText;
}

/**
 * Which other allocations a bound is about.
 * 上限所针对的其他安排的范围。
 */
export type BoundScope = "ALL" | "SAME_NEEDS";

/**
 * What a place and a yuan cost in benefit: of a project, of an area's share of it, or of the one grant that a household or person may have of it.
 * 一个名额、一元资金折合的效益：就整个项目、某地区的份额，或每户、每人只享受一次的那一次帮扶而言。
 */
export interface CapacityPrice {
  /**
   * The area whose share it is; left out for the project as a whole.
   * 份额所属地区；就整个项目而言的不填。
   */
  area?: DivisionCode;
  /**
   * For a grant that is given once: the need of the highest priority among those that share it.
   * 只享受一次的帮扶：共享该帮扶的需求中优先级最高的需求。
   */
  claimant?: NeedId;
  /**
   * The price of a place.
   * 一个名额折合的效益。
   */
  perPlace: BenefitWorth;
  /**
   * The price of a yuan.
   * 一元资金折合的效益。
   */
  perYuan: BenefitWorth;
  /**
   * The project.
   * 项目编号。
   */
  project: ProjectId;
}

/**
 * What the grants of a result are worth in all, and what no other allocation is worth more than; the prices of the result prove it.
 * 结果中各项帮扶的效益合计，以及任何其他安排都不会超过的数；由结果所附价格证明。
 */
export interface ProvenBenefit {
  /**
   * The benefits of all grants added up; where amounts are divided, each times its yuan.
   * 各项帮扶效益之和；资金可拆分时，各乘以金额（元）。
   */
  benefit: BenefitWorth;
  /**
   * The most that any of them is worth.
   * 任何安排都不会超过的效益。
   */
  bound: BenefitWorth;
  /**
   * How much is missing at most, as millionths of the bound, rounded up; 0 only if nothing is.
   * 与上限的差距，占上限的百万分之几，进一取整；没有差距时才为 0。
   */
  gapMillionths: Integer;
  /**
   * Which other allocations the bound is about.
   * 上限所针对的其他安排的范围。
   */
  scope: BoundScope;
}

/**
 * A referral that somebody still owes an answer to: the need is not planned again.
 * 尚待答复的转介，其需求不再参与匹配。
 */
export interface OpenReferral {
  /**
   * The need that was referred.
   * 已转介的需求编号。
   */
  need: NeedId;
  /**
   * The person in need.
   * 有需求的成员。
   */
  person: HouseholdMember;
  /**
   * The project applied to; left out if the referral is for assistance.
   * 申请的项目编号，申请政府救助的不填。
   */
  project?: ProjectId;
}

/**
 * How much a need matters: tiers that go one before the other, and inside a tier points that anybody can add up. Meant to be published.
 * 需求的先后规则：先分档，档内按可以核算的分数排序，应当公布。
 */
export interface PriorityPolicy {
  /**
   * A name, the same for all versions.
   * 规则的标识，各版本相同。
   */
  id: Text;
  /**
   * Whose policy it is; it limits nothing.
   * 制定规则的地区，不作限制。
   */
  area?: DivisionCode;
  /**
   * The points for being recognised in a category; of several the most points count.
   * 按救助对象类别计分，属于多类的取最高分。
   */
  categoryPoints?: Partial<Record<AssistanceCategory, Points>>;
  /**
   * The points for a person in need under 18.
   * 需求人未满十八周岁的分数。
   */
  childPoints?: Points;
  /**
   * The title in English.
   * 规则的英文名称。
   */
  englishTitle?: Text;
  /**
   * The points for high expense: what the household itself paid over twelve months as a share of its income of the year.
   * 按家庭十二个月自负支出占年收入的比例计分。
   */
  expenseSteps?: Array<PriorityStep>;
  /**
   * The points for every other member under 18.
   * 家庭中每名其他不满十八周岁成员的分数。
   */
  householdChildren?: PriorityRate;
  /**
   * The points for every other member of 70 or more.
   * 家庭中每名其他年满七十周岁成员的分数。
   */
  householdOldPersons?: PriorityRate;
  /**
   * The points for every other member with a disability of level one or two.
   * 家庭中每名其他一、二级残疾人的分数。
   */
  householdSeverelyDisabled?: PriorityRate;
  /**
   * The points for a low income: income per head and month as a multiple of the local monthly subsistence standard.
   * 按月人均收入相当于当地低保标准（每人每月）的倍数计分。
   */
  incomeSteps?: Array<PriorityStep>;
  /**
   * The points for a person in need of 70 or more.
   * 需求人年满七十周岁的分数。
   */
  oldAgePoints?: Points;
  /**
   * The points for a diagnosed serious illness of the person in need.
   * 需求人确诊重大疾病的分数。
   */
  seriousIllnessPoints?: Points;
  /**
   * The points for a disability of level one or two of the person in need.
   * 需求人为一、二级残疾的分数。
   */
  severeDisabilityPoints?: Points;
  /**
   * Where the policy was read or agreed.
   * 规则的出处。
   */
  source: Text;
  /**
   * At most 100 tiers, the first goes first; a need belongs to the first that it fits.
   * 最多一百档，依次优先，需求归入最先符合的一档。
   */
  tiers?: Array<PriorityTier>;
  /**
   * The title as people are told.
   * 规则对外的名称。
   */
  title: Text;
  /**
   * The points by urgency; one that is missing counts nothing.
   * 按紧急程度计分，未列的不计分。
   */
  urgencyPoints?: Partial<Record<Urgency, Points>>;
  /**
   * The day from which the policy is in force.
   * 规则施行的日期。
   */
  validFrom?: LocalDate;
  /**
   * The last day, inclusive.
   * 规则施行的最后一日（含）。
   */
  validUntil?: LocalDate;
  /**
   * A text such as 2026-1.
   * 规则的版本，如 2026-1。
   */
  version: Text;
  /**
   * The points for every full 30 days since the need was registered.
   * 登记后每满三十日的分数。
   */
  waiting?: PriorityRate;
}

/**
 * Points of priority, from 0 to 1,000,000.
 * 优先分数，0 至 1000000。
 */
export type Points = number;

/**
 * One step of a degree of hardship. Steps of one list must have different limits.
 * 困难程度的一个计分档，同一列表各档界限不得相同。
 */
export interface PriorityStep {
  /**
   * The multiple or share that decides, itself included: income must not exceed it, expense must reach it.
   * 据以判断的倍数或比例，含本数：收入不超过该倍数，支出达到该比例。
   */
  limit: Ratio;
  /**
   * The points of whoever is on this step.
   * 该档的分数。
   */
  points: Points;
}

/**
 * Points that are given several times, up to a maximum.
 * 按数量累计、有上限的分数。
 */
export interface PriorityRate {
  /**
   * The points for one, not more than the most.
   * 每个的分数，不超过上限。
   */
  each: Points;
  /**
   * The points for any number.
   * 累计的上限。
   */
  most: Points;
}

/**
 * A group of needs that goes before all later ones. It names a category or an urgency.
 * 优先于以后各档的一组需求，须列明对象类别或紧急程度。
 */
export interface PriorityTier {
  /**
   * In one of which the person or household must be recognised.
   * 须属于所列类别之一。
   */
  categories?: Array<AssistanceCategory>;
  /**
   * What the group is called, 1 to 100 characters.
   * 该档的名称，1 至 100 个字符。
   */
  title: FilledText;
  /**
   * One of which the need must have.
   * 须为所列紧急程度之一。
   */
  urgencies?: Array<Urgency>;
}

/**
 * Why a need got no grant, from the nearest miss to the farthest.
 * 需求未获建议的理由，由近及远排列。
 */
export type UnmetReason = "CAPACITY_EXHAUSTED" | "OTHER_NEED_OF_HOUSEHOLD" | "OTHER_GRANT_OF_PLAN" | "REFERRAL_OPEN" | "AREA_QUOTA" | "FACTS_MISSING" | "LOCAL_STANDARD_MISSING" | "JUDGEMENT_NEEDED" | "STANDARD_UNPUBLISHED" | "WINDOW_CLOSED" | "ALREADY_AIDED" | "ANSWERED_BEFORE" | "CRITERIA_NOT_MET" | "CONFLICT_OF_INTEREST" | "NOT_FOR_INDIVIDUALS" | "NO_PROJECT";

/**
 * What was checked for every grant.
 * 对每项建议核查的事项。
 */
export type PlanCheck = "CONFLICT_OF_INTEREST" | "STACKING" | "RESERVATIONS" | "REFERRALS";

/**
 * What is certain of a result.
 * 结果确定具备的性质。
 */
export type Guarantee = "FEASIBLE" | "NO_JUSTIFIED_ENVY" | "PRIORITY_RESPECTED" | "MAXIMUM_SERVED" | "BEST_FIT" | "MAXIMUM_BENEFIT" | "BENEFIT_BOUNDED" | "STABLE" | "AMOUNTS_DIVIDED";

/**
 * How much a result says of why needs went without.
 * 结果对未满足需求说明的程度。
 */
export type ExplanationLevel = "NONE" | "COUNTS" | "FULL";

/**
 * A project that is not to be planned for a need again, because it was asked and did not help.
 * 已询问而未能帮扶、不再为该需求安排的项目。
 */
export interface ProjectBar {
  /**
   * The need's number.
   * 需求的编号。
   */
  need: NeedId;
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
  /**
   * The day on which it is to be asked again; left out if never for this need.
   * 可再次询问的日期，不再询问的不填。
   */
  until?: LocalDate;
}

/**
 * The subsistence standard of one area over one span of days.
 * 某地某一期间的低保标准。
 */
export interface LocalStandard {
  /**
   * The area that set the standard.
   * 制定标准的地区。
   */
  area: DivisionCode;
  /**
   * Yuan per person and month, above zero.
   * 每人每月的金额，单位：元，大于零。
   */
  monthlyPerPerson: Yuan;
  /**
   * A document number or publication.
   * 文号或发布出处。
   */
  source: Text;
  /**
   * The day from which the standard is in force.
   * 标准施行的日期。
   */
  validFrom: LocalDate;
  /**
   * The last day for which the figure is confirmed, inclusive.
   * 数额得到确认的最后一日（含）。
   */
  validUntil: LocalDate;
}

/**
 * A ratio that one area has set for some span of days.
 * 某地在某一期间规定的比例。
 */
export interface LocalRatio {
  /**
   * The area that set the ratio.
   * 规定比例的地区。
   */
  area: DivisionCode;
  /**
   * Whether exactly the ratio is enough.
   * 等于该比例时是否符合。
   */
  inclusive: Flag;
  /**
   * What the ratio is for.
   * 比例的用途。
   */
  kind: LocalRatioKind;
  /**
   * The ratio, above zero: of the monthly subsistence standard by head for the income multiple, of the income of the year for rigid expenditure.
   * 比例的数值，大于零：收入倍数以每人每月低保标准为基数，刚性支出比例以家庭年收入为基数。
   */
  ratio: Ratio;
  /**
   * A document number or publication.
   * 文号或发布出处。
   */
  source: Text;
  /**
   * The day from which the ratio is in force.
   * 比例施行的日期。
   */
  validFrom: LocalDate;
  /**
   * The last day for which the ratio is confirmed, inclusive.
   * 比例得到确认的最后一日（含）。
   */
  validUntil: LocalDate;
}

/**
 * The disposable income per head of one area in one calendar year.
 * 某地某年度的人均可支配收入。
 */
export interface DisposableIncome {
  /**
   * The area.
   * 所属的地区。
   */
  area: DivisionCode;
  /**
   * Yuan per person and year, above zero.
   * 每人每年的金额，单位：元，大于零。
   */
  perPerson: Yuan;
  /**
   * A publication.
   * 发布的出处。
   */
  source: Text;
  /**
   * The calendar year, four digits.
   * 公历年度，四位数字。
   */
  year: number;
}

/**
 * What a ratio that differs by place is for.
 * 各地自定比例的用途。
 */
export type LocalRatioKind = "EDGE_INCOME_MULTIPLE" | "RIGID_EXPENDITURE_RATIO";

/**
 * Supply against demand in an area on a day. A working paper for the two sides, not for publication: small counts may point at a person.
 * 某地区某日的供需情况，供政府与慈善双方内部使用，不公布；较小的数字可能指向个人。
 */
export interface CoordinationReport {
  /**
   * The division that the report is about.
   * 报告所涉的行政区划。
   */
  area: DivisionCode;
  /**
   * The day on which eligibility was judged.
   * 判断资格的日期。
   */
  asOf: LocalDate;
  /**
   * A line for every part of the area that has a need.
   * 有需求的各下级地区各一行。
   */
  byArea?: Array<AreaLine>;
  /**
   * A line for every part and kind of need.
   * 各地区、各需求类别各一行。
   */
  byAreaAndKind?: Array<AreaKindLine>;
  /**
   * A line for every kind of need.
   * 各需求类别各一行。
   */
  byKind?: Array<KindLine>;
  /**
   * Where the next place would help.
   * 增加名额能够帮扶的地区和类别。
   */
  byNextPlace?: Array<NextPlaceLine>;
  /**
   * A line for every reason, the nearest to a grant first.
   * 各未满足理由各一行，由近及远。
   */
  byReason?: Array<ReasonLine>;
  /**
   * Where the next place or yuan would help most.
   * 增加名额或资金效益最大的地区和类别。
   */
  byWorth?: Array<WorthLine>;
  /**
   * A line for every project, in the order of the list.
   * 各项目各一行，按清单顺序。
   */
  projects?: Array<ProjectLine>;
  /**
   * What the grants are worth in all, and how far that is at most from the largest.
   * 帮扶效益合计，以及与最大效益的差距上限。
   */
  provenBenefit?: ProvenBenefit;
  /**
   * The total.
   * 总的合计。
   */
  total: Tally;
}

/**
 * How many needs there are, how many qualify for a project and how many are served; none is more than the one before.
 * 需求总数、符合项目条件数和拟帮扶数，后者不多于前者。
 */
export interface Tally {
  /**
   * All needs.
   * 全部需求数。
   */
  demand: Count;
  /**
   * The needs that qualify for at least one project.
   * 至少符合一个项目条件的需求数。
   */
  eligible: Count;
  /**
   * The needs with a grant.
   * 获得建议的需求数。
   */
  served: Count;
}

/**
 * Supply against demand in one part of the area.
 * 一个下级地区的供需情况。
 */
export interface AreaLine {
  /**
   * The part of the area.
   * 下级地区。
   */
  area: DivisionCode;
  /**
   * The needs of households living there.
   * 居住在该地区的家庭的需求计数。
   */
  tally: Tally;
}

/**
 * Supply against demand for one kind of need in one part of the area.
 * 一个下级地区一类需求的供需情况。
 */
export interface AreaKindLine {
  /**
   * The part of the area.
   * 下级地区。
   */
  area: DivisionCode;
  /**
   * The kind of need.
   * 需求的类别。
   */
  kind: NeedKind;
  /**
   * The needs of this kind there.
   * 该地区该类需求的计数。
   */
  tally: Tally;
}

/**
 * Supply against demand for one kind of need.
 * 一类需求的供需情况。
 */
export interface KindLine {
  /**
   * The kind of need.
   * 需求的类别。
   */
  kind: NeedKind;
  /**
   * The projects that could be matched to such needs.
   * 可以匹配该类需求的项目数。
   */
  projects: Integer;
  /**
   * The needs of this kind.
   * 该类需求的计数。
   */
  tally: Tally;
}

/**
 * How many projects would serve a need of one kind from one part if they had one place more.
 * 增加一个名额即可帮扶某地区某类需求的项目数。
 */
export interface NextPlaceLine {
  /**
   * The part of the area.
   * 下级地区。
   */
  area: DivisionCode;
  /**
   * The kind of need.
   * 需求的类别。
   */
  kind: NeedKind;
  /**
   * How many projects.
   * 项目的数量。
   */
  projects: Integer;
}

/**
 * How often a reason stood between a need and help.
 * 某一理由造成需求未满足的次数。
 */
export interface ReasonLine {
  /**
   * The number of unmet needs.
   * 未满足的需求数。
   */
  needs: Integer;
  /**
   * The reason nearest to a grant.
   * 最接近可帮扶的理由。
   */
  reason: UnmetReason;
}

/**
 * The project for one kind of need and part of the area at which one more is worth most.
 * 某地区某类需求中增加一个单位效益最大的项目。
 */
export interface WorthLine {
  /**
   * The part of the area.
   * 下级地区。
   */
  area: DivisionCode;
  /**
   * The kind of need.
   * 需求的类别。
   */
  kind: NeedKind;
  /**
   * The project's number.
   * 项目的编号。
   */
  project: ProjectId;
  /**
   * The area whose share of the project it is; left out if it is the project as a whole.
   * 该单位所属的地区份额；未填写表示项目整体。
   */
  share?: DivisionCode;
  /**
   * What there would be one more of.
   * 增加的是名额还是资金。
   */
  unit: WorthUnit;
  /**
   * By how much the benefit could rise at most.
   * 最多可增加的效益。
   */
  worth: BenefitWorth;
}

/**
 * Whether one project can be matched, and how far it is used.
 * 一个项目能否匹配及使用情况。
 */
export interface ProjectLine {
  /**
   * Whether it can be matched.
   * 能否参与匹配。
   */
  standing: ProjectStanding;
  /**
   * Its use.
   * 项目的使用情况。
   */
  use: ProjectUse;
}

/**
 * What a project could have one more of.
 * 项目可以增加的单位。
 */
export type WorthUnit = "PLACE" | "YUAN";

/**
 * Whether a project can be matched, or the first thing that stands in the way.
 * 项目能否匹配，或者不能匹配的首要原因。
 */
export type ProjectStanding = "MATCHABLE" | "OUTSIDE_AREA" | "WINDOW_CLOSED" | "NOT_FOR_INDIVIDUALS" | "STANDARD_UNPUBLISHED" | "CAPACITY_UNKNOWN";
