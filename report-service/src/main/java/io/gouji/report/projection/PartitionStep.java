package io.gouji.report.projection;

/**
 * How far a batch takes the views in a partition.
 *
 * @param topic name of the topic
 * @param partition number of the partition
 * @param from where the views must stand for the batch to be applied
 * @param to where they stand afterwards
 */
public record PartitionStep(String topic, int partition, long from, long to) {}
