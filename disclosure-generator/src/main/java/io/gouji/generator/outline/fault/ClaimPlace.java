package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Paragraph;
import io.gouji.generator.outline.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A number that a sentence states, and where it stands.
 *
 * @param block index of its block
 * @param paragraph its paragraph
 * @param claim index of the number among those of the paragraph
 */
record ClaimPlace(int block, Paragraph paragraph, int claim) {

    /** One of the wanted numbers. */
    static Optional<ClaimPlace> any(List<Block> blocks, Predicate<Claim> wanted, Chance chance) {
        List<ClaimPlace> places = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block) instanceof Paragraph paragraph) {
                for (int claim = 0; claim < paragraph.claims().size(); claim++) {
                    if (wanted.test(paragraph.claims().get(claim))) {
                        places.add(new ClaimPlace(block, paragraph, claim));
                    }
                }
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }

    Claim stated() {
        return paragraph.claims().get(claim);
    }

    /** Another number of the same subject beside it. */
    Optional<Claim> beside(String measure) {
        return paragraph.claims().stream()
                .filter(other ->
                        other.measure().equals(measure) && other.subject().equals(stated().subject()))
                .findFirst();
    }

    /** Another paragraph in its place. */
    Change change(WordFaultKind kind, Paragraph changed, String correct, String printed) {
        return new Change(
                block,
                List.of(changed),
                new PlantedWordFault(kind, stated().section(), stated().subject(), correct, printed));
    }

    /** The paragraph with another number in the place of a claim's. */
    static Paragraph printing(Paragraph paragraph, int which, String value) {
        int at = start(paragraph, which);
        List<Claim> claims = new ArrayList<>(paragraph.claims());
        Claim other = with(claims.get(which), value);
        String printed = printed(claims.set(which, other));
        String before = paragraph.text().substring(0, at);
        String behind = paragraph.text().substring(at + printed.length());
        return new Paragraph(before + printed(other) + behind, claims);
    }

    /** The paragraph without the unit of this number, which then says nothing any more. */
    Paragraph withoutUnit() {
        int end = start(paragraph, claim) + printed(stated()).length();
        List<Claim> claims = new ArrayList<>(paragraph.claims());
        claims.remove(claim);
        return new Paragraph(
                paragraph.text().substring(0, end)
                        + paragraph.text().substring(end + stated().unit().length()),
                claims);
    }

    private static int start(Paragraph paragraph, int which) {
        int at = 0;
        for (int i = 0; i <= which; i++) {
            Claim claim = paragraph.claims().get(i);
            at = find(paragraph.text(), claim, at) + (i < which ? printed(claim).length() : 0);
        }
        return at;
    }

    /** Where a number stands: right behind what it is about, else before its unit. */
    private static int find(String text, Claim claim, int from) {
        String printed = printed(claim);
        int subject = text.indexOf(claim.subject() + printed, from);
        if (subject >= 0) {
            return subject + claim.subject().length();
        }
        int at = text.indexOf(printed + claim.unit(), from);
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
            at = text.indexOf(printed + claim.unit(), at + 1);
        }
        return at < 0 ? text.indexOf(printed, from) : at;
    }

    static Claim with(Claim claim, String value) {
        return new Claim(claim.section(), claim.subject(), claim.measure(), value, claim.unit(), claim.quote());
    }

    private static String printed(Claim claim) {
        String plain = claim.value().replace("-", "");
        return claim.unit().equals("万元") ? grouped(plain) : plain;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return point < 0 ? plain : text.toString();
    }
}
