# SPDX-License-Identifier: Apache-2.0
"""Embeds names as hashed character 3-grams, with no model to download.

A name is lower-cased and padded, every three neighbouring characters are hashed with CRC-32, and
the hash chooses one of 64 places and a sign. Names that share letters in a row get near vectors.
The vector is scaled to length 1.
"""

import math
import zlib

import pyarrow as pa

DIMENSIONS = 64
MODEL = "hashed-char-ngrams"

# How far the vectors are scaled that the defective variant leaves un-normalised.
STRETCHES = (0.5, 0.98, 1.02, 1.5, 8.0)


def embed(text):
    """The unit vector of one name, as a list of floats."""
    padded = f"  {text.lower()}  "
    vector = [0.0] * DIMENSIONS
    for start in range(len(padded) - 2):
        code = zlib.crc32(padded[start:start + 3].encode("utf-8"))
        sign = 1.0 if (code // DIMENSIONS) % 2 == 0 else -1.0
        vector[code % DIMENSIONS] += sign
    length = math.sqrt(sum(x * x for x in vector))
    # Opposite signs could cancel out altogether; a fixed direction is then as good as any.
    return [x / length for x in vector] if length > 0 else [1.0] + [0.0] * (DIMENSIONS - 1)


def embedding_table(airports, planes, with_defects):
    """One row for every airport and every distinct aircraft model, ordered by id.

    With defects, the five ids with the lowest CRC-32 keep a vector of another length and the sixth
    gets one NaN: a choice that depends on nothing but the ids.
    """
    rows = sorted(_named_things(airports, planes))
    vectors = [embed(name) for _, _, name in rows]
    if with_defects:
        by_hash = sorted(range(len(rows)), key=lambda i: zlib.crc32(rows[i][0].encode("utf-8")))
        for stretch, i in zip(STRETCHES, by_hash):
            vectors[i] = [x * stretch for x in vectors[i]]
        vectors[by_hash[len(STRETCHES)]][7] = math.nan
    return pa.table({
        "id": pa.array([r[0] for r in rows], pa.string()),
        "kind": pa.array([r[1] for r in rows], pa.string()),
        "name": pa.array([r[2] for r in rows], pa.string()),
        "model": pa.array([MODEL] * len(rows), pa.string()),
        "vector": vector_array(vectors),
    })


def vector_array(vectors):
    """Vectors as a fixed-size list column of 32-bit floats."""
    return pa.array(vectors, pa.list_(pa.float32(), DIMENSIONS))


def _named_things(airports, planes):
    for code, name in zip(airports["faa"].to_pylist(), airports["name"].to_pylist()):
        yield f"airport:{code}", "airport", name
    makers, models = planes["manufacturer"].to_pylist(), planes["model"].to_pylist()
    for name in {f"{maker} {model}" for maker, model in zip(makers, models)}:
        yield f"aircraft:{name}", "aircraft", name
