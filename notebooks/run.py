"""Runs notebooks from top to bottom, two side by side, without writing them: those named, or all of this folder.

The server is named by GRAVAMEN_URL, http://127.0.0.1:8080 unless set; GRAVAMEN_FIGURES may name a folder for the charts. Exits
with 1 where a cell fails, and prints what it said.
"""

import asyncio
import os
import pathlib
import re
import sys

import nbformat
from nbclient import NotebookClient


# A server answers so many exports of one client at a time, and a notebook asks for one after another.
turns = asyncio.Semaphore(2)


async def run(file):
    notebook = nbformat.read(file, as_version=4)
    try:
        async with turns:
            await NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": file.parent}}).async_execute()
    except Exception as e:  # of the cell, or of the kernel
        colourless = re.sub("\x1b\\[[0-9;]*m", "", str(e))
        print(f"{file.name}: FAILED\n{colourless}", flush=True)
        return False
    print(f"{file.name}: ok", flush=True)
    return True


async def main(files):
    return all(await asyncio.gather(*map(run, files)))


if __name__ == "__main__":
    if figures := os.environ.get("GRAVAMEN_FIGURES"):  # notebooks run in their own folder
        os.environ["GRAVAMEN_FIGURES"] = os.path.abspath(figures)
    files = [pathlib.Path(f) for f in sys.argv[1:]] or sorted(pathlib.Path(__file__).parent.glob("*.ipynb"))
    sys.exit(not asyncio.run(main(files)))
