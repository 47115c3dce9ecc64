package io.gouji.ingest.extract.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which layers of a document a viewer shows when it is opened. */
final class OptionalContent {

    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
    private static final COSName OCGS = COSName.OCGS;

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param catalog of the document */
    OptionalContent(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties == null || usual == null) {
            return;
        }
        if (COSName.OFF.equals(usual.getCOSName(BASE_STATE))) {
            addAll(properties.getCOSArray(OCGS));
            COSArray on = usual.getCOSArray(COSName.ON);
            for (int i = 0; on != null && i < on.size(); i++) {
                off.remove(on.getObject(i));
            }
        }
        addAll(usual.getCOSArray(COSName.OFF));
    }

    private void addAll(@Nullable COSArray groups) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            COSBase group = groups.getObject(i);
            if (group != null) {
                off.add(group);
            }
        }
    }

    /** Whether a layer, or what belongs to several, is shown. */
    boolean isShown(COSDictionary membership) {
        if (off.isEmpty()) {
            return true;
        }
        COSBase groups = membership.getDictionaryObject(OCGS);
        if (!(groups instanceof COSArray several)) {
            return !off.contains(groups == null ? membership : groups);
        }
        String policy = membership.getNameAsString(COSName.P, "AnyOn");
        int shown = 0;
        for (int i = 0; i < several.size(); i++) {
            shown += off.contains(several.getObject(i)) ? 0 : 1;
        }
        int all = several.size();
        return switch (policy) {
            case "AllOn" -> shown == all;
            case "AnyOff" -> shown < all;
            case "AllOff" -> shown == 0;
            default -> shown > 0 || all == 0;
        };
    }
}
