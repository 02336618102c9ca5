// tag::contract[]
package org.example.hub;

import io.github.zhuanjie.desk.InMemoryReferralStore;
import io.github.zhuanjie.desk.ReferralStore;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.contract.DivisionRegistryContract;
import io.github.zhuanjie.fixtures.contract.ReferralStoreContract;
import org.junit.jupiter.api.Nested;

/** The vendor's own parts keep the promises of the interfaces. */
class OwnPartsTest {

    @Nested
    class Store implements ReferralStoreContract {
        @Override
        public ReferralStore emptyStore() {
            return new InMemoryReferralStore(); // yours, on a database that was emptied
        }
    }

    @Nested
    class Divisions implements DivisionRegistryContract {
        @Override
        public DivisionRegistry registry() {
            return DivisionRegistry.standard(); // yours, with the codes of the ministry
        }

        @Override
        public DivisionCode upper() {
            return DivisionCode.of("321081");
        }
    }
}
// end::contract[]
