"""Times nomenklatura's logic-v2 on given candidates, as yente scores what its search found.

Reads from standard input one JSON object a line: {"name", "schema", "candidates": [{"id", "schema", "names"}]}.
Prints one JSON object: versions, pairs, seconds for each query, and how many queries had a candidate at 0.7 or above.
Only the packaged library is used. Entities are made before the clock starts; candidates have no other property.
"""

import json
import sys
import time
from importlib.metadata import version

from followthemoney import model
from nomenklatura.matching import LogicV2

THRESHOLD = 0.7
WARM_UP = 10


def entity(key, schema, names):
    return model.get_proxy({"id": key, "schema": schema, "properties": {"name": names}})


def main():
    queries = [json.loads(line) for line in sys.stdin if line.strip()]
    config = LogicV2.default_config()
    prepared = [
        (
            entity(f"query-{at}", query["schema"], [query["name"]]),
            [entity(c["id"], c["schema"], c["names"]) for c in query["candidates"]],
        )
        for at, query in enumerate(queries)
    ]
    # Some queries beforehand: what the library loads on first use is not counted.
    for at, query in enumerate(queries[:WARM_UP]):
        for candidate in prepared[at][1]:
            LogicV2.compare(entity(f"warm-up-{at}", query["schema"], [query["name"]]), candidate, config)
    seconds, found, pairs = [], 0, 0
    for query, candidates in prepared:
        started = time.perf_counter()
        best = 0.0
        for candidate in candidates:
            best = max(best, LogicV2.compare(query, candidate, config).score)
        seconds.append(time.perf_counter() - started)
        pairs += len(candidates)
        found += best >= THRESHOLD
    versions = {name: version(name) for name in ("nomenklatura", "rigour", "followthemoney")}
    print(json.dumps({"versions": versions, "pairs": pairs, "found": found, "seconds": seconds}))


main()
