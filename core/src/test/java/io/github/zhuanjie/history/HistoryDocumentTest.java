package io.github.zhuanjie.history;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.types.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The worked example of the document is right, by the rules that the document states and by the library. After a change it
 * is rewritten by {@code mvn -pl core test -Dtest=HistoryDocumentTest -Dhistory.document=write}.
 */
class HistoryDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "history.md");
    private static final String BEGIN = "<!-- example -->\n";
    private static final String END = "<!-- /example -->";
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final ReferralId ID = ReferralId.of("R-example");
    private static final PartyId OFFICE = PartyId.of("O-office");
    private static final PartyId CHARITY = PartyId.of("O-charity");
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final EventDetails NUMBER = EventDetails.builder()
            .salt("000102030405060708090a0b0c0d0e0f")
            .number(ReferralNumber.of("2026-17"))
            .build();
    private static final HistoryChain CHAIN = HistoryChain.of(ID, List.of(draft(), accept()));

    private static ReferralEvent draft() {
        return ReferralEvent.builder()
                .id(EventId.of("E-0"))
                .referral(ID)
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(OFFICE))
                .at(AT)
                .opening(new Opening(
                        ReferralDirection.GOVERNMENT_TO_CHARITY, ReferralAct.REFER, OFFICE, CHARITY, Optional.empty()))
                .build();
    }

    private static ReferralEvent accept() {
        return ReferralEvent.builder()
                .id(EventId.of("E-1"))
                .referral(ID)
                .sequence(1)
                .cause(EventId.of("E-0"))
                .action(ReferralAction.ACCEPT)
                .actor(Actor.recipient(CHARITY))
                .at(AT.plusSeconds(3600))
                .details(NUMBER)
                .detailsHash(EventHash.of(NUMBER))
                .build();
    }

    private static Map<String, String> byTheLibrary() {
        Map<String, String> example = new LinkedHashMap<>();
        example.put("referral", ID.value());
        example.put("start", HistorySeal.start(ID).hash().value());
        for (HistoryEntry entry : CHAIN.entries()) {
            int i = entry.getPosition();
            entry.getDetails().ifPresent(details -> {
                example.put("details " + i, json(EventDetails.class, details));
                example.put("details hash " + i, EventHash.of(details).value());
            });
            example.put("event " + i, json(ReferralEvent.class, entry.getEvent()));
            example.put("header " + i, HexFormat.of().formatHex(header(i, entry.getPrevious())));
            example.put("entry " + i, entry.getHash().value());
        }
        example.put("head", json(HistoryHead.class, CHAIN.head()));
        example.put(
                "anchor", HistoryAnchors.of(List.of(CHAIN.head()), AT).hash().value());
        return example;
    }

    private static <T> String json(Class<T> type, T value) {
        return new String(CanonicalJson.write(type, value), UTF_8);
    }

    private static byte[] header(long position, DocumentHash previous) {
        return ByteBuffer.allocate(64)
                .put("zhuanjie/history/entry/1".getBytes(US_ASCII))
                .putLong(position)
                .put(HexFormat.of().parseHex(previous.value()))
                .array();
    }

    @Test
    void theExampleIsWhatTheLibraryComputes() throws IOException {
        String before = Files.readString(DOCUMENT);
        StringBuilder block = new StringBuilder(BEGIN).append("\n```text\n");
        byTheLibrary()
                .forEach((name, value) ->
                        block.append(name).append(": ").append(value).append('\n'));
        String after = before.substring(0, before.indexOf(BEGIN))
                + block.append("```\n\n")
                + before.substring(before.indexOf(END));
        if ("write".equals(System.getProperty("history.document"))) {
            Files.writeString(DOCUMENT, after);
        }
        assertThat(DOCUMENT).content().isEqualTo(after);
    }

    @Test
    void theExampleIsWhatTheRulesSay() throws IOException {
        Map<String, String> written = written();

        String previous = sha256("zhuanjie/history/start/1" + written.get("referral"));
        assertThat(written).containsEntry("start", previous);
        for (int i = 0; i < 2; i++) {
            byte[] header = header(i, DocumentHash.of(previous));
            assertThat(written).containsEntry("header " + i, HexFormat.of().formatHex(header));
            previous = sha256(header, written.get("event " + i).getBytes(UTF_8));
            assertThat(written).containsEntry("entry " + i, previous);
        }
        assertThat(written).containsEntry("details hash 1", sha256(written.get("details 1")));
        assertThat(written.get("event 1"))
                .contains("\"detailsHash\":\"" + written.get("details hash 1") + '"')
                .doesNotContain("2026-17");
        assertThat(written.get("head")).contains("\"hash\":\"" + previous + "\",\"length\":2");
        assertThat(written).containsEntry("anchor", sha256("zhuanjie/history/heads/1" + written.get("head") + '\n'));
    }

    private static Map<String, String> written() throws IOException {
        String text = Files.readString(DOCUMENT);
        Map<String, String> written = new LinkedHashMap<>();
        text.substring(text.indexOf(BEGIN), text.indexOf(END))
                .lines()
                .filter(line -> line.contains(": "))
                .forEach(line ->
                        written.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        return written;
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    private static String sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        assertThat(LINK.matcher(Files.readString(DOCUMENT)).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        target -> assertThat(DOCUMENT.resolveSibling(target)).exists());
    }
}
