"""Every call of the system that writing takes, made to fail in turn: the file is the old one or the new one, and a line says why."""
import errno
import os
import unittest

from program import CODES, SAMPLE, folder, leftovers, run, shim

CALLS = ("open", "write", "fchmod", "fsync", "rename", "close")
FAULTS = {"ENOSPC": errno.ENOSPC, "EIO": errno.EIO, "EACCES": errno.EACCES, "EINTR": errno.EINTR, "short": 0}
MOST_CALLS = 40


class FaultsTests(unittest.TestCase):
    def setUp(self):
        self.places = folder()
        self.place = self.places.__enter__()
        self.addCleanup(self.places.__exit__, None, None, None)
        self.library = shim(self.place)
        if self.library is None:
            self.skipTest("there is no C compiler")

    def check(self, target, old, new):
        """Fails every call in turn until none is left; returns how many failures there were."""
        failures = 0
        for call in CALLS:
            for name, number in FAULTS.items():
                if (name == "short") != (call == "write" and name == "short"):
                    continue
                for position in range(1, MOST_CALLS):
                    out = self.place / "out"
                    out.mkdir(exist_ok=True)
                    for file, content in old.items():
                        (out / file).write_bytes(content)
                    mark = self.place / "mark"
                    mark.unlink(missing_ok=True)
                    done = run("convert", SAMPLE, "--output", str(out / target), environment={
                        "LD_PRELOAD": self.library, "FAULT_FOLDER": str(out), "FAULT_CALL": call, "FAULT_AT": str(position),
                        "FAULT_ERRNO": str(number), "FAULT_MARK": str(mark), "FAULT_WAY": "short" if name == "short" else ""})
                    if not mark.exists():
                        break
                    failures += 1
                    with self.subTest(call=call, fault=name, position=position):
                        self.judge(done, out / target, name, old, new)
        return failures

    def judge(self, done, target, fault, old, new):
        self.assertIn(done.status, CODES)
        files = {name: (target.parent / name).read_bytes() for name in old}
        for name, content in files.items():
            self.assertIn(content, (old[name], new[name]), f"{name} is half-written")
        self.assertEqual(leftovers(target.parent) + (leftovers(target) if target.is_dir() else []), [])
        if done.status == 0:
            self.assertEqual(files, new)
            return
        self.assertNotIn(fault, ("EINTR", "short"), done.error)
        self.assertEqual(len(done.errors), 1, done.error)
        self.assertIn(str(target), done.error)
        self.assertIn(os.strerror(FAULTS[fault]), done.error)
        if "may be lost" not in done.error and len(old) == 1:
            self.assertEqual(files, old)

    def test_a_file_is_old_or_new_whichever_call_fails(self):
        old = {"map.json": b"old"}
        whole = self.place / "map.json"
        run("convert", SAMPLE, "--output", str(whole))
        failures = self.check("map.json", old, {"map.json": whole.read_bytes()})
        self.assertGreater(failures, 20)
        print(f"calls of the system failed one by one: {failures}")

    def test_every_file_of_a_folder_is_old_or_new(self):
        whole = self.place / "whole"
        run("convert", SAMPLE, "--output", str(whole))
        new = {f"map/{path.name}": path.read_bytes() for path in whole.iterdir()}
        (self.place / "out/map").mkdir(parents=True)
        failures = self.check("map", {name: b"old" for name in new}, new)
        print(f"calls of the system failed one by one, several files: {failures}")


if __name__ == "__main__":
    unittest.main()
