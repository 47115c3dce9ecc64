package io.gouji.ingest.parse;

import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.TableTemplate;

/** The reasons for which a document gives no figures, in words for the person who sent it. */
final class Rejections {

    private Rejections() {}

    static Rejected emptyDocument() {
        return rejected(
                "EMPTY_DOCUMENT",
                "文件中没有任何文字。请确认选对了文件；扫描件请先做文字识别。",
                "The document has no text. Check that it is the right file; recognise the text of a scan first.");
    }

    static Rejected notADisclosure() {
        return rejected(
                "NOT_A_DISCLOSURE",
                "文件中找不到部门预算公开表（例如“部门收支总体情况表”）。请确认上传的是含有公开表格的预算公开文件。",
                "None of the tables of a budget disclosure was found. Check that this is a disclosure with its tables.");
    }

    static Rejected setUnknown() {
        return rejected(
                "SET_UNKNOWN",
                "这像是一份预算或决算公开，但表样不是本系统已有的表样，无法读取数字。请联系管理员增加该表样。",
                "This looks like a disclosure, but its tables are of a set that is not known here. Ask for the set to be added.");
    }

    static Rejected withoutTables() {
        return rejected(
                "NO_TABLES",
                "这是预算或决算公开的文字说明，其中没有公开表格。请把文字说明和公开表格作为同一份公开一起上传（选中全部文件并选择合并，接口参数为 join=true），或者上传含有表格的完整文件。",
                "This is the narrative of a disclosure without its tables. Upload the narrative and the tables together as"
                        + " one disclosure (all files of it, joined; join=true in the API), or a document that has both.");
    }

    static Rejected cutOff(TableTemplate last) {
        return rejected(
                "DISCLOSURE_CUT_OFF",
                "文件在表" + last.number() + "“" + last.title().zh() + "”处中断，后面的表格和说明缺失。请重新导出完整文件后上传。",
                "The document breaks off at table " + last.number() + " ("
                        + last.title().en()
                        + "); the tables and the text behind it are missing. Export the whole document and upload it again.");
    }

    static Rejected cutOffBeforeTables() {
        return rejected(
                "DISCLOSURE_CUT_OFF",
                "文件列有公开表格的目录，但在第一张表之前中断。请重新导出完整文件后上传。",
                "The document lists its tables but breaks off before the first of them. Export the whole document and"
                        + " upload it again.");
    }

    static Rejected noOrganisation() {
        return rejected(
                "NO_ORGANISATION",
                "文件中找不到编制部门（单位）名称。请在标题或表头“编制部门”处写明后重新上传。",
                "The issuer is named nowhere. State it in the title or above the tables and upload the document again.");
    }

    static Rejected noFiscalYear() {
        return rejected(
                "NO_FISCAL_YEAR",
                "文件中找不到预算年度（例如“2025年”）。请在标题中写明年度后重新上传。",
                "The budget year is named nowhere. State it in the title and upload the document again.");
    }

    static Rejected tooManyFigures(int limit) {
        return rejected(
                "LIMIT_FIGURES",
                "表格中的数字超过 " + limit + " 个，不像一份部门预算公开。请确认文件后重新上传。",
                "The tables have more than " + limit
                        + " figures, which no disclosure has. Check the document and upload it again.");
    }

    private static Rejected rejected(String code, String zh, String en) {
        return new Rejected(code, new LocalizedText(zh, en));
    }
}
