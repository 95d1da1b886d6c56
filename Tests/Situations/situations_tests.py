"""What happens around the files: inputs that are none, outputs that cannot be, signals, limits, foreign machines; a test for each."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import threading
import time
import unittest

from program import CODES, PROGRAM, ROOT, SAMPLE, folder, leftovers, nobody, run, shim

LIST = b"from,to\na,b\nb,c\n"


class SituationTests(unittest.TestCase):
    def setUp(self):
        places = folder()
        self.place = places.__enter__()
        self.addCleanup(places.__exit__, None, None, None)

    def assert_refused(self, done, status, *words):
        """One line that says why, under a status that scripts know."""
        self.assertEqual(done.status, status, done.error)
        self.assertEqual(len(done.errors), 1, done.error)
        self.assertLessEqual(len(done.errors[0]), 400)
        for word in words:
            self.assertIn(word, done.error)

    def write(self, name, content=LIST):
        path = self.place / name
        path.write_bytes(content)
        return str(path)

    # Inputs

    def test_an_input_that_is_missing_or_no_file_is_told_with_its_path(self):
        self.assert_refused(run("check", str(self.place / "missing.csv")), 66, "missing.csv", "No such file")
        self.assert_refused(run("check", str(self.place)), 66, str(self.place))
        self.assert_refused(run("check", "/dev/null"), 1, "/dev/null")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.place / "socket"))
            self.assert_refused(run("check", str(self.place / "socket")), 66, "socket")

    def test_an_input_that_may_not_be_read_is_told(self):
        words = nobody() or self.skipTest("needs root, setpriv and a program that others may run")
        path = pathlib.Path(self.write("secret.csv"))
        path.chmod(0)
        self.place.chmod(0o755)
        done = subprocess.run([*words, PROGRAM, "check", str(path)], capture_output=True, check=False)
        self.assertEqual(done.returncode, 66, done.stderr)
        self.assertIn(b"Permission denied", done.stderr)

    def test_a_pipe_is_read_and_one_without_a_writer_is_given_up(self):
        pipe = str(self.place / "pipe.csv")
        os.mkfifo(pipe)
        start = time.monotonic()
        self.assert_refused(run("check", pipe, timeout=20), 66, "pipe")
        self.assertLess(time.monotonic() - start, 15)
        writer = threading.Thread(target=lambda: pathlib.Path(pipe).write_bytes(LIST))
        writer.start()
        done = run("check", pipe)
        writer.join()
        self.assertIn("ties: 2", done.output)
        self.assertIn("ties: 2", run("check", "-", input=LIST).output)

    def test_names_of_every_kind_are_opened_and_shown_on_one_line(self):
        os.symlink(self.place / "loop.csv", self.place / "loop.csv")
        self.assert_refused(run("check", str(self.place / "loop.csv")), 66, "loop.csv")
        for name in ("new\nline.csv", "bell\x07.csv", "-dash.csv", "x" * 251 + ".csv"):
            self.write(name)
            done = run("check", "--", name, cwd=self.place)
            self.assertEqual(done.status, 0, done.error)
            done = run("check", "--", "no" + name[:200], cwd=self.place)
            self.assertEqual((done.status, done.error.count("\n")), (66, 1), done.error)
            self.assertNotIn("\x07", done.error)
        damaged = os.fsencode(self.place) + b"/caf\xe9.csv"
        with open(damaged, "wb") as file:
            file.write(LIST)
        self.assertIn(run("check", damaged).status, (0, 66))

    def test_an_input_that_shrinks_while_it_is_read_kills_nobody(self):
        path = self.write("map.csv", b"from,to\n" + b"a,b\n" * 200_000)
        stop = threading.Event()

        def change():
            while not stop.is_set():
                os.truncate(path, 4096)
                os.truncate(path, 800_000)

        thread = threading.Thread(target=change)
        thread.start()
        try:
            for _ in range(5):
                self.assertIn(run("check", path).status, (0, 1, 66))
        finally:
            stop.set()
            thread.join()

    def test_many_inputs_are_joined_and_none_is_an_error_of_usage(self):
        names = []
        for number in range(5000):
            names.append(f"t{number}.csv")
            self.write(names[-1], b"from,to\na,b%d\n" % (number % 10))
        done = run("check", *names, cwd=self.place, timeout=300)
        self.assertIn("ties: 5000", done.output, done.error)
        self.assert_refused(run("check"), 64)

    # Outputs

    def test_an_output_that_cannot_be_made_is_told_and_changes_nothing(self):
        self.assert_refused(run("convert", SAMPLE, "--output", str(self.place / "no/map.json")), 73, "map.json")
        self.write("taken")
        self.assert_refused(run("convert", SAMPLE, "--output", str(self.place / "taken/map.json")), 73, "map.json")
        self.assert_refused(run("report", SAMPLE, "--output", str(self.place / "taken")), 73, "taken")
        self.assertEqual((self.place / "taken").read_bytes(), LIST)

    def test_what_is_write_protected_stays(self):
        words = nobody() or self.skipTest("needs root, setpriv and a program that others may run")
        self.place.chmod(0o777)
        target = pathlib.Path(self.write("map.json", b"old"))
        target.chmod(0o444)
        os.chown(target, 64123, 64123)
        locked = self.place / "locked"
        locked.mkdir(mode=0o555)
        for path in (target, locked / "map.json"):
            done = subprocess.run(
                [*words, PROGRAM, "convert", self.readable_sample(), "--output", str(path)], capture_output=True, check=False)
            self.assertEqual(done.returncode, 73, done.stderr)
            self.assertIn(b"Permission denied", done.stderr)
        self.assertEqual(target.read_bytes(), b"old")
        self.assertEqual(os.listdir(locked), [])

    def readable_sample(self):
        copy = self.place / "sample"
        if not copy.exists():
            shutil.copytree(SAMPLE, copy)
            subprocess.run(["chmod", "-R", "a+rX", str(copy)], check=True)
        return str(copy)

    def test_an_output_that_is_an_input_is_refused(self):
        path = self.write("ties.json")
        self.assert_refused(run("convert", path, "--output", path), 64, "also an input")
        os.link(path, self.place / "twin.json")
        self.assert_refused(run("convert", path, "--output", str(self.place / "twin.json")), 64, "also an input")
        self.assertEqual(pathlib.Path(path).read_bytes(), LIST)

    def test_a_link_is_refused_wherever_it_was_planted(self):
        secret = pathlib.Path(self.write("secret", b"precious"))
        os.symlink(secret, self.place / "map.json")
        self.assert_refused(run("convert", SAMPLE, "--output", str(self.place / "map.json")), 73, "symbolic link")
        out = self.place / "out"
        out.mkdir()
        os.symlink(secret, out / "ties.csv")
        self.assert_refused(run("convert", SAMPLE, "--output", str(out)), 73, "symbolic link")
        self.assertEqual(secret.read_bytes(), b"precious")
        self.assertTrue((self.place / "map.json").is_symlink() and (out / "ties.csv").is_symlink())

    def test_pipes_and_devices_are_written_through(self):
        done = run("metrics", SAMPLE, "--output", "/dev/stdout", "--format", "json")
        self.assertEqual(done.status, 0, done.error)
        json.loads(done.output)
        self.assert_refused(run("metrics", SAMPLE, "--output", "/dev/full"), 74, "No space left")
        pipe = self.place / "pipe"
        os.mkfifo(pipe)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            read = pool.submit(pipe.read_bytes)
            self.assertEqual(run("metrics", SAMPLE, "--output", str(pipe)).status, 0)
            self.assertIn(b"medici", read.result(20).lower())
        self.assertTrue(pipe.is_fifo())

    def test_a_device_stays_a_device(self):
        node = self.place / "full"
        try:
            os.mknod(node, 0o600 | 0o020000, os.makedev(1, 7))
            os.close(os.open(node, os.O_WRONLY))
        except OSError:
            self.skipTest("devices cannot be made here")
        self.assert_refused(run("metrics", SAMPLE, "--output", str(node)), 74, "No space left")
        self.assertTrue(node.is_char_device())

    def test_a_full_disk_leaves_the_old_file(self):
        if os.geteuid() != 0 or not shutil.which("unshare"):
            self.skipTest("needs root and unshare")
        script = f"""
            mount -t tmpfs -o size=64k none '{self.place}' || exit 77
            cd '{self.place}' && printf old > map.json && head -c 57344 /dev/zero > filler
            '{PROGRAM}' convert '{ROOT}/samples/coalition' --output map.json; echo "status $?"; cat map.json; ls -A
        """
        done = subprocess.run(["unshare", "-m", "bash", "-c", script], capture_output=True, text=True, check=False)
        if done.returncode == 77 or "status" not in done.stdout:
            self.skipTest("a small file system cannot be mounted here")
        self.assertIn("No space left", done.stderr)
        self.assertEqual(done.stdout.split(), ["status", "74", "oldfiller", "map.json"])

    def test_a_limit_of_file_sizes_is_an_error_and_no_signal(self):
        target = pathlib.Path(self.write("map.json", b"old"))
        done = run("convert", SAMPLE, "--output", str(target), shell_prefix="ulimit -f 1")
        self.assert_refused(done, 74, "File too large")
        self.assertEqual(target.read_bytes(), b"old")
        self.assertEqual(leftovers(self.place), [])

    def test_signals_end_with_130_and_leave_old_or_new(self):
        library = shim(self.place) or self.skipTest("there is no C compiler")
        out = self.place / "out"
        out.mkdir()
        target = out / "map.json"
        run("convert", SAMPLE, "--output", str(target))
        new = target.read_bytes()
        surroundings = dict(os.environ, LD_PRELOAD=library, FAULT_FOLDER=str(out), FAULT_WAY="slow", SWIFT_BACKTRACE="enable=no")
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
            target.write_bytes(b"old")
            process = subprocess.Popen([PROGRAM, "convert", SAMPLE, "--output", str(target)], env=surroundings,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while process.poll() is None and not leftovers(out):
                time.sleep(0.001)
            process.send_signal(number)
            status = process.wait(20)
            self.assertIn(target.read_bytes(), (b"old", new))
            if number != signal.SIGKILL:
                self.assertIn(status, (0, 130))
                self.assertEqual(leftovers(out), [])
        self.assertEqual(run("convert", SAMPLE, "--output", str(target)).status, 0)
        self.assertEqual(leftovers(out), [], "what a killed run left is swept by the next")

    def test_a_closed_output_is_noticed_and_a_reader_who_left_is_none_of_our_business(self):
        done = run("check", SAMPLE, shell_prefix="exec >&-")
        self.assertEqual(done.status, 74, done.error)
        target = self.place / "map.json"
        run("convert", SAMPLE, "--output", str(target), shell_prefix="exec >&- 2>&- <&-")
        json.loads(target.read_text())
        quiet = subprocess.run(
            ["bash", "-c", f"set -o pipefail; '{PROGRAM}' metrics '{SAMPLE}' --measures all --format json | head -c 1 >/dev/null"],
            capture_output=True, check=False)
        self.assertNotIn(b"error", quiet.stderr)
        self.assertIn(quiet.returncode, (0, 74))

    def test_of_two_runs_at_once_one_result_wins_whole(self):
        target = self.place / "map.json"
        inputs = [self.write(f"{number}.csv", b"from,to\n" + b"a,b%d\n" % number * 3000) for number in range(2)]
        wholes = []
        for path in inputs:
            run("convert", path, "--output", str(target))
            wholes.append(target.read_bytes())
        with concurrent.futures.ThreadPoolExecutor() as pool:
            for _ in range(5):
                done = list(pool.map(lambda path: run("convert", path, "--output", str(target)), inputs))
                self.assertEqual([each.status for each in done], [0, 0])
                self.assertIn(target.read_bytes(), wholes)
        self.assertEqual(leftovers(self.place), [])

    def test_modes_do_not_depend_on_the_umask(self):
        for mask in ("000", "077", "277"):
            target = self.place / f"{mask}.json"
            self.assertEqual(run("convert", SAMPLE, "--output", str(target), shell_prefix=f"umask {mask}").status, 0)
            self.assertEqual(target.stat().st_mode & 0o777, 0o600)

    def test_names_of_people_steer_no_file_names(self):
        names = ["../../x", "/etc/x", "CON", "y" * 300, "..."]
        path = self.write("ties.csv", "".join(["from,to\n", *(f"{name},b\n" for name in names)]).encode())
        out = self.place / "deep/out"
        self.assertEqual(run("report", path, "--output", str(out), timeout=300).status, 0)
        found = [entry for entry in self.place.rglob("*") if entry.is_file() and entry.name != "ties.csv"]
        self.assertTrue(found and all(out in entry.parents and len(entry.name.encode()) <= 200 for entry in found))

    # Limits and machines

    def test_little_memory_is_an_answer_and_no_trap(self):
        small = run("check", SAMPLE, shell_prefix="ulimit -v 1000000")
        self.assertEqual(small.status, 0, small.error)
        path = self.write("large.csv", b"from,to\n" + b"abc,bcd\n" * 12_000_000)
        self.assert_refused(run("check", path, shell_prefix="ulimit -v 1000000"), 66, "too large for the memory allowed")

    def test_a_small_stack_bears_deep_inputs(self):
        inputs = {
            "deep.json": b"[" * 100_000, "deep.graphml": b"<graphml>" + b"<graph>" * 100_000,
            "deep.gml": b"graph [" + b" a [" * 100_000, "deep.dot": b"digraph {" + b"{" * 100_000,
            "legal.json": b"[" * 127 + b"]" * 127, "legal.gml": b"graph [" + b" a [" * 60 + b"]" * 61,
        }
        for name, content in inputs.items():
            done = run("check", self.write(name, content), shell_prefix="ulimit -s 256")
            self.assertIn(done.status, (0, 1), f"{name}: {done.error}")

    def test_languages_and_time_zones_change_no_byte(self):
        expected = run("metrics", SAMPLE, "--format", "json").output
        self.assertTrue(expected)
        for settings in ({"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "broken"},
                         {"TZ": "Pacific/Kiritimati"}, {"TZ": "nonsense/zone"}, {"LANG": ""}):
            self.assertEqual(run("metrics", SAMPLE, "--format", "json", environment=settings).output, expected)

    def test_no_home_and_no_settings_still_draw(self):
        target = self.place / "map.svg"
        words = ["env", "-i", "SWIFT_BACKTRACE=enable=no", PROGRAM, "draw", SAMPLE, "--output", str(target)]
        done = subprocess.run(words, capture_output=True, timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(target.read_bytes().endswith(b"</svg>\n"))

    def test_hostile_variables_of_graphviz_are_ignored(self):
        plain, hostile = self.place / "a.svg", self.place / "b.svg"
        run("draw", SAMPLE, "--output", str(plain), timeout=120)
        self.write("config6", b"damaged")
        done = run("draw", SAMPLE, "--output", str(hostile), timeout=120,
                   environment={"GVBINDIR": str(self.place), "GV_FILE_PATH": "/", "SERVER_NAME": "x"})
        self.assertEqual(done.status, 0, done.error)
        self.assertEqual(plain.read_bytes(), hostile.read_bytes())

    def test_a_clock_far_off_changes_no_byte(self):
        if not shutil.which("faketime"):
            self.skipTest("faketime is not installed")
        expected = run("convert", SAMPLE, "--output", "-").output
        for day in ("1970-01-02", "2106-02-08"):
            done = subprocess.run(["faketime", day, PROGRAM, "convert", SAMPLE, "--output", "-"], capture_output=True, check=False)
            self.assertEqual(done.stdout.decode(), expected)

    def test_a_user_without_an_entry_gets_the_same(self):
        words = nobody() or self.skipTest("needs root, setpriv and a program that others may run")
        self.place.chmod(0o755)
        sample = self.readable_sample()
        done = subprocess.run([*words, PROGRAM, "metrics", sample, "--format", "json"], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.decode(), run("metrics", sample, "--format", "json").output)

    # The command line

    def test_what_the_command_line_cannot_mean_is_an_error_of_usage(self):
        for arguments in (["--bogus"], ["check", SAMPLE, "--bogus"], ["check", SAMPLE, "--merge"],
                          ["check", SAMPLE, "--merge=bogus"], ["chekc", SAMPLE], ["check", "--"]):
            done = run(*arguments)
            self.assertEqual((done.status, done.output, len(done.errors)), (64, "", 1), f"{arguments}: {done.error}")
        self.assertEqual(run("check", "--merge=max", "--", SAMPLE).status, 0)

    # What fuzzing found

    def test_every_kept_input_gets_an_answer(self):
        for path in sorted((ROOT / "Tests/FuzzRegressions").glob("*/*")):
            kind = path.parent.name
            if kind in ("pair", "sheet"):
                continue
            copy = self.write(f"map.{kind}", path.read_bytes())
            done = run("check", copy, timeout=20)
            self.assertIn(done.status, CODES, f"{path}: {done.error}")
            self.assertEqual(len(done.errors), 0 if done.status == 0 else 1, f"{path}: {done.error}")


if __name__ == "__main__":
    unittest.main()
