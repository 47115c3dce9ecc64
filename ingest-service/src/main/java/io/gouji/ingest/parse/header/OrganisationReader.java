package io.gouji.ingest.parse.header;

import io.gouji.ingest.parse.label.Numbering;
import io.gouji.ingest.parse.section.Preamble;
import java.util.List;
import java.util.Optional;

/**
 * Finds the issuer: the lines above the tables (编制部门) name it, the title, the headings of the narrative (关于…2025年) and
 * the sentences that begin with it. The name that occurs most often wins, so that a garbled one does no harm.
 */
final class OrganisationReader {

    private static final int IN_PREAMBLE = 3;
    private static final int IN_TITLE = 3;
    private static final int IN_HEADING = 1;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final String ABOUT = "关于";

    private OrganisationReader() {}

    static Optional<String> read(List<String> normals, Optional<String> title) {
        Votes<String> votes = new Votes<>();
        title.flatMap(OrganisationReader::beforeYear).ifPresent(name -> votes.add(name, IN_TITLE));
        for (String normal : normals) {
            Optional<String> issuer = Preamble.issuerIn(normal).filter(OrganisationReader::isName);
            if (issuer.isPresent()) {
                votes.add(issuer.get(), IN_PREAMBLE);
            } else {
                String heading = Numbering.strip(normal);
                boolean about = heading.startsWith(ABOUT);
                beforeYear(about ? heading.substring(ABOUT.length()) : heading)
                        .filter(name -> about || normal.startsWith(name))
                        .ifPresent(name -> votes.add(name, IN_HEADING));
            }
        }
        return votes.winner();
    }

    private static Optional<String> beforeYear(String text) {
        int year = YearAt.next(text, 0);
        return year <= 0
                ? Optional.empty()
                : Optional.of(text.substring(0, year)).filter(OrganisationReader::isName);
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !(name.startsWith("第") && name.endsWith("部分"))
                && name.codePoints()
                        .allMatch(c -> Character.isIdeographic(c)
                                || Character.isLetterOrDigit(c)
                                || "()·、“”\"-".indexOf(c) >= 0)
                && name.codePoints().filter(Character::isIdeographic).count() >= SHORTEST;
    }
}
