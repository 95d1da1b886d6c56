"""Runs powermap's side and the peers, each in a process of its own."""
import array
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import environment


class Program:
    """The benchmark program, built when it is first needed."""

    def __init__(self, here):
        self.here = here
        print("Building powermap's benchmarks", flush=True)
        build = ["swift", "build", "--configuration", "release", "--package-path", str(here)]
        if subprocess.run(build, stdout=sys.stderr).returncode != 0:
            sys.exit("The benchmarks did not build.")
        shown = subprocess.run(build + ["--show-bin-path"], capture_output=True, text=True, check=True)
        self.path = pathlib.Path(shown.stdout.strip()) / "powermap-benchmarks"

    def generate(self, family, order, work, ties=None):
        """Makes a generated network and gives its folder."""
        folder = work / f"{family}-{order}"
        command = [self.path, "generate", family, folder, "--order", order] + (["--ties", ties] if ties else [])
        subprocess.run([str(part) for part in command], check=True)
        return folder

    def claims(self):
        """What every measure claims of its cost."""
        listed = subprocess.run([self.path, "list"], capture_output=True, text=True, check=True).stdout
        records = [json.loads(line) for line in listed.splitlines()]
        return {record["measure"]: record["cost"] for record in records}

    def time(self, folder, measure, directed, repeats, parameters, cores=None):
        """Times powermap; with one core only where the machine lets us choose, else not at all."""
        pinned = []
        if cores == 1:
            if not shutil.which("taskset") or os.cpu_count() == 1:
                return None
            pinned = ["taskset", "--cpu-list", "0"]
        with tempfile.TemporaryDirectory() as values:
            command = pinned + [self.path, "time", folder, measure, "--repeats", repeats, "--values", values]
            command += ["--directed"] if directed else []
            command += [f"--parameter={name}={value}" for name, value in parameters.items()]
            record = run(command)
            if record.get("isMissing") is False:
                record["values"] = doubles(pathlib.Path(values) / f"{measure}.doubles")
            return record

    def time_peer(self, peer, folder, measure, directed, repeats, parameters):
        """Times a peer with the parameters that powermap used."""
        with tempfile.TemporaryDirectory() as values:
            path = pathlib.Path(values) / "values"
            command = [environment.python(self.here), self.here / "peers.py", peer, folder, measure]
            command += ["--repeats", repeats, "--parameters", json.dumps(parameters), "--values", path]
            record = run(command + (["--directed"] if directed else []))
            if path.exists():
                record["values"] = doubles(path)
            return record

    def load_with_peer(self, peer, path):
        """How long a peer takes to read a list of ties, on one core where the machine lets us choose."""
        pinned = ["taskset", "--cpu-list", "0"] if shutil.which("taskset") else []
        return run([*pinned, environment.python(self.here), self.here / "loading.py", peer, path])


def run(command):
    """The last JSON line that a command prints, or why there is none."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    if done.returncode != 0 or not lines:
        said = done.stderr.strip().splitlines()
        return {"failure": said[-1] if said else f"exit code {done.returncode}"}
    return json.loads(lines[-1])


def doubles(path):
    """Numbers as they were written, eight bytes each, lowest first."""
    numbers = array.array("d", path.read_bytes())
    if sys.byteorder == "big":
        numbers.byteswap()
    return list(numbers)
