package io.gouji.generator.outline.fault;

import io.gouji.generator.outline.Block;
import java.util.List;
import java.util.Map;

/**
 * What becomes of some blocks.
 *
 * @param blocks by the index of a block what stands in its place; nothing when it is left out
 * @param fault what is wrong then
 */
record Change(Map<Integer, List<Block>> blocks, PlantedWordFault fault) {

    /** Of one block. */
    Change(int at, List<Block> with, PlantedWordFault fault) {
        this(Map.of(at, with), fault);
    }
}
