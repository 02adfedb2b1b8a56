#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the rounds of run.sh as one table: medians over rounds, and how many times faster."""
import json
import statistics
import sys
from pathlib import Path


def load(folder, name, rounds):
    return [json.loads((folder / f"{name}.{i}.json").read_text()) for i in range(1, rounds + 1)]


def main():
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    ours, cedar = load(folder, "ours", rounds), load(folder, "cedar", rounds)
    print(f"{ours[0]['requests']} requests, {ours[0]['allowed']} allowed, every answer the same; "
          f"{cedar[0]['policies']} Cedar policies; {rounds} rounds")
    print("| what | meshlaw ns | cedar ns | times | best of both |")
    print("|---|---:|---:|---:|---:|")
    rows = [("request made ready", "prepared"), ("request with names", "request"),
            ("request as JSON", "json"), ("whole decision: rows, columns, masks", "whole")]
    for label, key in rows:
        mine = statistics.median(r[key + "_ns"] for r in ours)
        best = min(r[key + "_best_ns"] for r in ours)
        if key + "_ns" in cedar[0]:
            theirs = statistics.median(r[key + "_ns"] for r in cedar)
            their_best = min(r[key + "_best_ns"] for r in cedar)
            print(f"| {label} | {mine:,.0f} | {theirs:,.0f} | {theirs / mine:,.0f} | {their_best / best:,.0f} |")
        else:
            print(f"| {label} | {mine:,.0f} | | | |")


if __name__ == "__main__":
    main()
