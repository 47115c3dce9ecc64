package io.gouji.generator.outline.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.model.classification.Classification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private WordFaultPlanter() {}

    /**
     * Plants up to {@code count} faults; fewer only where the words have no room for more.
     *
     * @param allowed kinds that may be planted
     */
    public static Planted plant(
            Disclosure disclosure, List<Block> sound, int count, Set<WordFaultKind> allowed, Chance chance) {
        List<WordFaultKind> kinds = new ArrayList<>(
                Arrays.stream(WordFaultKind.values()).filter(allowed::contains).toList());
        List<PlantedWordFault> faults = new ArrayList<>();
        Map<Integer, List<Block>> changes = new HashMap<>();
        while (faults.size() < count && !kinds.isEmpty()) {
            WordFaultKind kind = kinds.remove(chance.below(kinds.size()));
            Optional<Change> change = propose(kind, disclosure, sound, chance);
            if (change.isPresent() && change.get().blocks().keySet().stream().noneMatch(changes::containsKey)) {
                changes.putAll(change.get().blocks());
                faults.add(change.get().fault());
            }
        }
        return new Planted(changed(sound, changes), faults);
    }

    private static Optional<Change> propose(
            WordFaultKind kind, Disclosure disclosure, List<Block> blocks, Chance chance) {
        ClaimFaults claims = new ClaimFaults(blocks, chance);
        ChangeFaults changes = new ChangeFaults(blocks, chance);
        BlockFaults others = new BlockFaults(disclosure, blocks, chance);
        TargetFaults targets = new TargetFaults(disclosure, blocks, chance);
        FormFaults forms = new FormFaults(blocks, chance);
        WordingFaults wording = new WordingFaults(disclosure, blocks, chance);
        CodeFaults codes = new CodeFaults(disclosure.fiscalYear(), blocks, chance);
        return switch (kind) {
            case TOTAL_IN_WORDS -> claims.amount(kind, "1");
            case SOURCE_IN_WORDS -> claims.amount(kind, "2");
            case SPENDING_IN_WORDS -> claims.amount(kind, "3");
            case APPROPRIATION_IN_WORDS -> claims.amount(kind, "4");
            case SIZE_IN_WORDS -> claims.amount(kind, "5.1");
            case STRUCTURE_IN_WORDS -> claims.amount(kind, "5.2");
            case ITEM_IN_WORDS -> claims.amountOfItem(kind);
            case ITEM_LEFT_OUT -> claims.leftOut(kind, "5.3");
            case BASIC_IN_WORDS -> claims.amount(kind, "6");
            case PROJECT_IN_WORDS -> claims.amount(kind, "7.", "/预算安排规模");
            case ALLOCATION_IN_WORDS -> claims.amount(kind, "7.", "/资金分配情况");
            case FUND_IN_WORDS -> claims.amount(kind, chance.oneOf("8", "9"));
            case THREE_PUBLIC_IN_WORDS -> claims.amountSaidWith(kind, "“三公”经费");
            case CARRY_OVER_IN_WORDS -> claims.amount(kind, "11");
            case RUNNING_COST_IN_WORDS -> claims.amountOf(kind, List.of("运行经费", "机关运行经费"));
            case PROCUREMENT_TOO_LARGE -> claims.procurementTooLarge(kind);
            case NOBODY_RETIRED -> claims.nobodyRetired(kind, disclosure);
            case NO_VEHICLES -> claims.noVehicles(kind, disclosure);
            case PROJECT_MONEY -> claims.amount(kind, "12.4", "财政拨款项目");
            case RATE_ON_NOTHING -> changes.rateOnNothing(kind);
            case ITEM_OF_LAST_YEAR -> changes.lastYear(kind, "5.3", BigDecimal.ONE);
            case INCOME_OF_LAST_YEAR ->
                changes.lastYear(
                        kind,
                        "2",
                        new BigDecimal(Cell.ofFen(disclosure.economy().sum(atom -> true))
                                .value()));
            case NAME_OF_FUNCTION -> codes.name(kind, Classification.FUNCTIONAL);
            case NAME_OF_PURPOSE -> codes.name(kind, Classification.DEPARTMENTAL_ECONOMIC);
            case UNKNOWN_CLASS -> codes.unknownClass(kind);
            case CODE_OF_OTHER_BUDGET -> codes.otherClass(kind, 5, "223", "国有资本经营预算支出");
            case CLASS_OF_PROJECTS -> codes.otherClass(kind, 6, "312", "对企业补助");
            case SECTION_ROW_LOST -> codes.sectionRowLost(kind);
            case ROWS_OUT_OF_ORDER -> codes.outOfOrder(kind);
            case CLASS_IN_OTHER_COLUMN -> codes.classInOtherColumn(kind);
            case SUBSIDY_AS_SALARIES -> codes.subsidyAsSalaries(kind);
            case CODE_CELL_LOST -> codes.codeCellLost(kind);
            case ITEMS_LOST -> codes.partsLost(kind, 5, Row.Kind.SECTION);
            case PURPOSES_LOST -> codes.partsLost(kind, 6, Row.Kind.CLASS);
            case HOUSING_FUND -> codes.moved(kind, "301-01", "301-13");
            case CONTRIBUTIONS -> codes.moved(kind, "301-01", "301-08");
            case PENSIONS_BY_CLASS -> codes.moved(kind, "301-01", "303-02");
            case OTHER_CODE_TOO_LARGE -> codes.otherTooLarge(kind);
            case UNIT_AS_INSTITUTION -> wording.institution(kind);
            case AVERAGE_PAY -> claims.manyStaff(kind);
            case INDICATORS_INCOMPLETE -> targets.kindLost(kind);
            case LAST_YEAR_NOT_GIVEN -> targets.lastYearLost(kind);
            case UNCHANGED_AS_INCREASE -> changes.unchangedAsIncrease(kind);
            case THREE_PUBLIC_RISE -> changes.swing(kind, "三公经费", new BigDecimal("0.80"));
            case LARGE_SWING -> changes.swing(kind, "", new BigDecimal("0.20"));
            case REASON_COPIED -> changes.reasonCopied(kind);
            case REASONS_OPPOSED -> changes.reasonsOpposed(kind);
            case CONTACT_NAMED -> others.added(kind, "填报人：", "赵志刚");
            case NOISE_ROW -> forms.noiseRow(kind);
            case TABLE_LOST -> forms.tableLost(kind);
            case EMPTY_STATEMENT_LOST -> forms.statementLost(kind);
            case STATEMENT_CONTRADICTED -> forms.contradicted(kind);
            case VEHICLES_NOT_SPLIT -> forms.vehiclesNotSplit(kind);
            case UNIT_LOST -> forms.unitLost(kind);
            case MATTER_LOST -> others.headingLost(kind, 4, "（二）政府采购", "政府采购");
            case DUTIES_LOST -> others.dutiesLost(kind);
            case SIGNED_IN_OTHER_YEAR -> others.signedInOtherYear(kind);
            case TARGET_FUNDING -> targets.funding(kind);
            case COST_TOO_HIGH -> targets.costTooHigh(kind);
            case BENEFICIARIES -> others.beneficiaries(kind);
            case PRIVATE_MAIL -> others.added(kind, "个人邮箱：", "li" + chance.between(1_000, 9_999) + "@163.com");
            case HOME_ADDRESS ->
                others.added(kind, "家庭住址：", disclosure.organisation().place() + "团结路" + chance.between(2, 99) + "号");
            case PROCUREMENT_SUM -> claims.amountOf(kind, List.of("政府采购预算", "政府采购"));
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
            case DIRECTION -> changes.direction(kind);
            case REASON_LOST -> changes.reasonLost(kind);
            case TOTAL_REPEATED -> claims.amount(kind, "3", "支出预算");
            case COMPLETION_RATE -> claims.completion(kind);
            case OUTTURN_MISCALLED -> wording.outturnMiscalled(kind);
            case QUANTITIES_LOST -> wording.quantitiesLost(kind);
            case GRADES_MISCOUNTED -> wording.gradesMiscounted(kind);
            case VEHICLES_BY_KIND -> wording.kindsOfVehicles(kind);
            case PURCHASE_DENIED -> wording.purchaseDenied(kind);
            case CLASS_LEFT_OUT -> wording.classLeftOut(kind);
            case PURPOSE_COPIED -> wording.purposeCopied(kind);
            case OLD_NAME -> wording.oldName(kind);
            case GROWTH_OF_NEW_ITEM -> wording.growthOfNew(kind);
            case POINTS_AS_PERCENT -> wording.pointsAsPercent(kind);
            case BASIS_OF_OTHER_PROJECT -> wording.basisOfOther(kind);
            case PARTICULAR_LOST -> wording.particularLost(kind);
            case TERM_LOST -> wording.termLost(kind);
            case ENTRY_WITHOUT_HEADING -> wording.entryWithoutHeading(kind);
            case OTHER_KIND_IN_HEADING -> wording.otherKindOfBudget(kind);
            case DOUBLED_MARK -> wording.doubledMark(kind);
            case TARGET_SOURCES -> targets.sources(kind);
            case INDICATOR_MISFILED -> targets.misfiled(kind);
            case GOAL_TEXT_QUANTITY -> targets.goalQuantity(kind);
            case TARGET_NAME -> targets.projectName(kind);
            case PERCENT_ABOVE_HUNDRED -> targets.percentAboveHundred(kind);
            case WEIGHT -> targets.weight(kind);
            case GOAL_TEXT_AMOUNT -> targets.goalText(kind);
            case ISSUER_NAME -> targets.issuerName(kind);
            case SECTION_LOST -> others.headingLost(kind, 3, "十一、", "结转结余");
            case GLOSSARY_LOST -> others.headingLost(kind, 2, "第四部分", "名词解释");
            case PLACEHOLDER -> others.placeholder(kind);
            case YEAR -> others.year(kind);
            case SIGNATURE_LOST -> others.signatureLost(kind);
            case MOBILE_NUMBER -> others.added(kind, "联系人手机：", "139" + chance.between(10_000_000, 99_999_999));
            case IDENTITY_NUMBER -> others.added(kind, "身份证号：", BlockFaults.identityNumber(chance));
            case BANK_ACCOUNT ->
                others.added(kind, "开户银行账号：", "62220" + chance.between(10_000_000_000_000L, 99_999_999_999_999L));
        };
    }

    private static List<Block> changed(List<Block> sound, Map<Integer, List<Block>> changes) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            blocks.addAll(changes.getOrDefault(i, List.of(sound.get(i))));
        }
        return blocks;
    }
}
