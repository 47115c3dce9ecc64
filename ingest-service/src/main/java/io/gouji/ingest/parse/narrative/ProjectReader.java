package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.ProjectDescription.Kind;
import io.gouji.model.narrative.ProjectDescription.Particular;
import io.gouji.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is said of single projects: a name, then particulars each behind its label. */
final class ProjectReader {

    private static final int LONGEST_LABEL = 16;
    private static final String NAME = "项目名称";

    private static final List<Map.Entry<Kind, List<String>>> LABELS = List.of(
            Map.entry(Kind.BENEFIT, List.of("效益", "绩效目标", "受益")),
            Map.entry(Kind.BASIS, List.of("依据")),
            Map.entry(Kind.SIZE, List.of("预算安排规模", "年度预算安排", "预算规模", "项目金额", "预算安排", "资金规模")),
            Map.entry(Kind.RESPONSIBLE_UNIT, List.of("承担单位", "实施主体", "实施单位", "责任单位", "主管单位")),
            Map.entry(Kind.PLAN, List.of("实施方案", "实施内容")),
            Map.entry(Kind.ALLOCATION, List.of("资金分配", "分配情况")),
            Map.entry(Kind.PERIOD, List.of("执行时间", "实施周期", "实施期限", "执行期限")),
            Map.entry(Kind.SOURCE, List.of("资金来源")),
            Map.entry(Kind.BENEFICIARIES, List.of("补贴人数", "补助人数", "人数")),
            Map.entry(Kind.STANDARD, List.of("补贴标准", "补助标准", "标准")),
            Map.entry(Kind.SCOPE, List.of("补贴范围", "补助范围", "范围")),
            Map.entry(Kind.METHOD, List.of("补贴方式", "补助方式", "发放方式")),
            Map.entry(Kind.PROCEDURE, List.of("发放程序", "程序")),
            Map.entry(Kind.OUTLINE, List.of("项目概述", "项目内容", "项目概况", "项目简介", "项目背景")));

    private ProjectReader() {}

    /** A paragraph that begins with a label, cut in two. */
    record Labelled(String label, int textStart) {}

    /** The label a paragraph in normal form begins with, null if it begins with none. */
    static @Nullable Labelled labelled(String text) {
        int start = 0;
        while (start < text.length() && "-·•、.()0123456789一二三四五六七八九十".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int colon = text.indexOf(':', start);
        if (colon <= start || colon - start > LONGEST_LABEL) {
            return null;
        }
        String label = text.substring(start, colon);
        return label.equals(NAME) || kind(label) != Kind.OTHER ? new Labelled(label, colon + 1) : null;
    }

    static Kind kind(String label) {
        for (Map.Entry<Kind, List<String>> entry : LABELS) {
            for (String word : entry.getValue()) {
                if (label.contains(word)) {
                    return entry.getKey();
                }
            }
        }
        return Kind.OTHER;
    }

    /** The project that a section describes, null if it describes none. */
    static @Nullable ProjectDescription read(OutlineSection section) {
        if (section.kind() != SectionKind.PROJECT_EXPENDITURE
                || section.paragraphs().isEmpty()) {
            return null;
        }
        Labelled first = labelled(section.paragraphs().get(0).text());
        if (first == null || !first.label().equals(NAME)) {
            return null;
        }
        return new ProjectDescription(
                section.number(), name(section), particulars(section.paragraphs()), section.location());
    }

    /** The projects of a chapter whose sections are the particulars of one project: 一、项目概述, 二、立项依据 ... */
    static List<ProjectDescription> bySections(List<OutlineSection> sections) {
        List<ProjectDescription> projects = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            OutlineSection chapter = sections.get(i);
            if (chapter.kind() != SectionKind.PROJECT_EXPENDITURE) {
                continue;
            }
            List<Particular> particulars = new ArrayList<>();
            int next = i + 1;
            while (next < sections.size() && sections.get(next).number().startsWith(chapter.number() + ".")) {
                OutlineSection part = sections.get(next++);
                Kind kind = kind(part.title());
                if (kind != Kind.OTHER) {
                    particulars.add(new Particular(kind, part.title(), text(part.paragraphs()), part.location()));
                }
            }
            if (particulars.size() > 1) {
                String name = chapter.title().replace("项目经费情况说明", "").replace("情况说明", "");
                projects.add(new ProjectDescription(
                        chapter.number(), name.isEmpty() ? chapter.title() : name, particulars, chapter.location()));
            }
        }
        return projects;
    }

    /** The name of the project that a section describes, as printed. */
    static String name(OutlineSection section) {
        Paragraph first = section.paragraphs().get(0);
        Labelled labelled = labelled(first.text());
        return labelled == null || labelled.textStart() >= first.text().length()
                ? section.title()
                : first.printed(labelled.textStart(), first.text().length());
    }

    private static List<Particular> particulars(List<Paragraph> paragraphs) {
        List<Particular> particulars = new ArrayList<>();
        String label = "";
        Location location = null;
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            Labelled labelled = labelled(paragraph.text());
            if (labelled == null) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.printed());
                continue;
            }
            if (location != null) {
                particulars.add(new Particular(kind(label), label, text.toString(), location));
            }
            label = labelled.label();
            location = label.equals(NAME) ? null : paragraph.location(0);
            text.setLength(0);
            text.append(paragraph.printed(labelled.textStart(), paragraph.text().length()));
        }
        if (location != null) {
            particulars.add(new Particular(kind(label), label, text.toString(), location));
        }
        return particulars;
    }

    static String text(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.printed());
        }
        return text.toString();
    }
}
