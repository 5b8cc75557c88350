"""Reads FollowTheMoney entities as JSON lines and prints what the real model does not accept, one problem a line.

A value must survive the model's own cleaning, a reference must point at an entity of the schema that it wants.
"""
import json
import sys

from followthemoney import model

entities = [json.loads(line) for line in sys.stdin]
schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
for entity in entities:
    where = f"{entity['schema']} {entity['id']}"
    schema = schemata[entity["id"]]
    if schema is None or schema.abstract:
        print(f"{where}: no such schema")
        continue
    schema.validate(entity)
    for name in schema.required:
        if name not in entity["properties"]:
            print(f"{where}: {name} is missing")
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            print(f"{where}: no property {name}")
            continue
        for value in values:
            if prop.type.clean(value) is None:
                print(f"{where}: {name} does not accept {value!r}")
            if len(value) > prop.max_length:
                print(f"{where}: {name} is longer than {prop.max_length}")
            if prop.range is not None and not (schemata.get(value) and schemata[value].is_a(prop.range)):
                print(f"{where}: {name} wants a {prop.range.name}")
