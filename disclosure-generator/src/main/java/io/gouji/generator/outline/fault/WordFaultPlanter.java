package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plants faults into words: each of another kind, each in another block. */
public final class WordFaultPlanter {

    /**
     * Words with faults.
     *
     * @param blocks as printed
     * @param faults what is wrong with them
     */
    public record Planted(List<Block> blocks, List<PlantedWordFault> faults) {

        public Planted {
            blocks = List.copyOf(blocks);
            faults = List.copyOf(faults);
        }
    }

    /**
     * What becomes of one block.
     *
     * @param at index of the block
     * @param with what stands in its place; empty when it is left out
     */
    record Change(int at, List<Block> with, PlantedWordFault fault) {}

    private WordFaultPlanter() {}

    /** Plants up to {@code count} faults; fewer only where the words have no room for more. */
    public static Planted plant(Disclosure disclosure, List<Block> sound, int count, Chance chance) {
        List<WordFaultKind> kinds = new ArrayList<>(List.of(WordFaultKind.values()));
        List<PlantedWordFault> faults = new ArrayList<>();
        Set<Integer> touched = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        while (faults.size() < count && !kinds.isEmpty()) {
            WordFaultKind kind = kinds.remove(chance.below(kinds.size()));
            Optional<Change> change = propose(kind, disclosure, sound, chance);
            if (change.isPresent() && touched.add(change.get().at())) {
                changes.add(change.get());
                faults.add(change.get().fault());
            }
        }
        return new Planted(changed(sound, changes), faults);
    }

    private static Optional<Change> propose(
            WordFaultKind kind, Disclosure disclosure, List<Block> blocks, Chance chance) {
        ClaimFaults claims = new ClaimFaults(blocks, chance);
        BlockFaults others = new BlockFaults(disclosure, blocks, chance);
        return switch (kind) {
            case TOTAL_IN_WORDS -> claims.amount(kind, "1");
            case SOURCE_IN_WORDS -> claims.amount(kind, "2");
            case SPENDING_IN_WORDS -> claims.amount(kind, "3");
            case APPROPRIATION_IN_WORDS -> claims.amount(kind, "4");
            case SIZE_IN_WORDS -> claims.amount(kind, "5.1");
            case STRUCTURE_IN_WORDS -> claims.amount(kind, "5.2");
            case ITEM_IN_WORDS -> claims.amount(kind, "5.3");
            case ITEM_LEFT_OUT -> claims.leftOut(kind, "5.3");
            case BASIC_IN_WORDS -> claims.amount(kind, "6");
            case PROJECT_IN_WORDS -> claims.amount(kind, "7.", "/预算安排规模");
            case ALLOCATION_IN_WORDS -> claims.amount(kind, "7.", "/资金分配情况");
            case FUND_IN_WORDS -> claims.amount(kind, chance.oneOf("8", "9"));
            case THREE_PUBLIC_IN_WORDS -> claims.amount(kind, "10");
            case CARRY_OVER_IN_WORDS -> claims.amount(kind, "11");
            case RUNNING_COST_IN_WORDS -> claims.amount(kind, "12.1");
            case PROCUREMENT_SUM -> claims.amount(kind, "12.2", "政府采购预算");
            case RESERVE_TOO_LARGE -> claims.amount(kind, "12.2", "小微企业预留");
            case HEADCOUNT -> claims.count(kind, "0", "实有人数", 3);
            case POSTS_TOO_FEW -> claims.count(kind, "0", "编制数", -9);
            case OFFICES_MISCOUNTED -> claims.count(kind, "0", "科室", 2);
            case TARGETS_MISCOUNTED -> claims.count(kind, "12.4", "整体预算绩效目标", 1);
            case PROJECTS_MISCOUNTED -> claims.count(kind, "12.4", "当年预算安排项目", 2);
            case TARGET_AMOUNT -> claims.amount(kind, "12.4", "整体预算绩效目标");
            case SHARE -> claims.percent(kind, "share_pct");
            case RATE -> claims.percent(kind, "change_pct");
            case PERCENT_SIGN_LOST -> claims.percentSignLost(kind);
            case DIRECTION -> claims.direction(kind);
            case REASON_LOST -> claims.reasonLost(kind);
            case WEIGHT -> others.weight(kind);
            case GOAL_TEXT_AMOUNT -> others.goalText(kind);
            case ISSUER_NAME -> others.issuerName(kind);
            case SECTION_LOST -> others.headingLost(kind, 3, "十一、");
            case GLOSSARY_LOST -> others.headingLost(kind, 2, "第四部分");
            case PLACEHOLDER -> others.placeholder(kind);
            case YEAR -> others.year(kind);
            case SIGNATURE_LOST -> others.signatureLost(kind);
            case MOBILE_NUMBER -> others.added(kind, "联系人手机：", "139" + chance.between(10_000_000, 99_999_999));
            case IDENTITY_NUMBER -> others.added(kind, "身份证号：", BlockFaults.identityNumber(chance));
            case BANK_ACCOUNT ->
                others.added(kind, "开户银行账号：", "62220" + chance.between(10_000_000_000_000L, 99_999_999_999_999L));
        };
    }

    private static List<Block> changed(List<Block> sound, List<Change> changes) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            int at = i;
            Optional<Change> change =
                    changes.stream().filter(one -> one.at() == at).findFirst();
            if (change.isPresent()) {
                blocks.addAll(change.get().with());
            } else {
                blocks.add(sound.get(i));
            }
        }
        return blocks;
    }
}
