package io.gouji.report.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The large part of a document's row, kept apart so that lists do not load it. Read by {@link DocumentBodies}. */
@Entity
@Table(name = "document")
public class DocumentContent {

    @Id
    @Column(name = "document_id")
    public String documentId;

    public byte @Nullable [] figures;

    public byte @Nullable [] judgement;

    protected DocumentContent() {}
}
