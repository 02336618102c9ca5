package io.github.zhuanjie.guide;

import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every member of every document says what kind of personal data it is. */
public final class WhoMaySeeWhat {

    private WhoMaySeeWhat() {}

    /**
     * Lists the members of a document that a consent covers.
     *
     * @param document  the type of document
     * @param agreed  the kinds of data that the person agreed to
     * @return the names of the members; nobody has agreed to any that is not classed
     */
    public static List<String> covered(Class<?> document, Set<DataKind> agreed) {
        // tag::classes[]
        Map<String, DisclosureClass> classes = Disclosures.of(document); // your own types too
        List<String> covered = classes.entrySet().stream()
                .filter(member ->
                        member.getValue().getDataKind().filter(agreed::contains).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        // end::classes[]
        return covered;
    }
}
