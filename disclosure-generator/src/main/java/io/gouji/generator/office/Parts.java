package io.gouji.generator.office;

/** Fixed XML of packages. */
final class Parts {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Parts() {}

    /** {@code [Content_Types].xml}. */
    static String types(String overrides) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + overrides
                + "</Types>";
    }

    static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + type + "+xml\"/>";
    }

    static String relationships(String relationships) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + relationships + "</Relationships>";
    }

    static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
