"""Tests of the report in a real browser: python3 -m unittest discover --start-directory Tests/Browser --pattern '*_tests.py'"""
import re
import shutil
import subprocess
import tempfile
import unittest

import browser
import reports
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

STYLES = ["Influence", "Quadrant", "Rings", "Spectrum", "Target", "Hierarchy", "Sectors", "Matrix"]
FADED = "return getComputedStyle(arguments[0]).opacity < 0.5"
# The second stakeholder of the sample, and one who has no tie to the second.
MAYOR = "#influence-map-stakeholder-2"
STRANGER = "#influence-map-stakeholder-8"


@unittest.skipUnless(browser.is_there(), "needs Chromium and its driver: apt-get install chromium chromium-driver")
class ReportCase(unittest.TestCase):
    """A report that is written once for all tests of a class, in a window that is open for all of them."""

    options = {}

    @classmethod
    def setUpClass(cls):
        cls.folder = cls.write()
        cls.page = cls.folder / "report.html"
        cls.browser = browser.Browser(**cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.browser.open(self.page)
        self.browser.complaints()

    def tearDown(self):
        self.assertEqual(self.browser.complaints(), [])

    @classmethod
    def write(cls):
        return reports.sample()

    def is_faded(self, selector):
        return self.browser.run(FADED, self.browser.one(selector))


class Maps(ReportCase):
    def test_maps_are_tabs_by_mouse_and_keys(self):
        self.assertEqual(self.browser.texts("[role=tab]"), STYLES)
        self.browser.click(self.browser.all("[role=tab]")[2])
        shown = [figure.get_attribute("data-map") for figure in self.browser.all("figure.map") if figure.is_displayed()]
        self.assertEqual(shown, ["rings-map"])
        self.browser.press(Keys.ARROW_LEFT)
        self.assertTrue(self.browser.one("#map-quadrant-map").is_displayed())
        self.browser.press(Keys.HOME)
        self.assertEqual(self.browser.one("[role=tab][aria-selected=true]").text, "Influence")
        self.assertEqual(self.browser.run("return document.activeElement.textContent"), "Influence")

    def test_pointing_at_somebody_shows_the_profile_and_the_ties_and_fades_the_others(self):
        self.browser.point(self.browser.one(MAYOR))
        profile = self.browser.one("#map-influence-map .profile").text
        for words in ("Mayor's Office", "City Hall", "takes part", "Influence exerted", "19", "Influences", "Is influenced by"):
            self.assertIn(words, profile)
        self.assertFalse(self.is_faded(MAYOR))
        self.assertTrue(self.is_faded(STRANGER))
        near = len(self.browser.all("#map-influence-map .tie.near"))
        self.assertEqual(near, self.browser.run(
            "const data = JSON.parse(document.getElementById('map-data').textContent);"
            "return data.maps[0].ties.filter((line) => line[0] === 1 || line[1] === 1).length"))
        self.browser.point(self.browser.one("#maps h2"))
        self.assertFalse(self.browser.one("#map-influence-map .profile").is_displayed())
        self.assertFalse(self.is_faded(STRANGER))

    def test_a_click_keeps_the_profile_until_escape(self):
        self.browser.click(self.browser.one(MAYOR))
        self.browser.point(self.browser.one("#maps h2"))
        self.assertTrue(self.browser.one("#map-influence-map .profile").is_displayed())
        name = self.browser.one("#map-influence-map .profile li button").text
        self.browser.click(self.browser.one("#map-influence-map .profile li button"))
        self.assertEqual(self.browser.one("#map-influence-map .profile h4").text, name)
        self.browser.press(Keys.ESCAPE)
        self.assertEqual(len(self.browser.all("#map-influence-map .picked")), 0)
        self.assertFalse(self.browser.one("#map-influence-map .profile").is_displayed())

    def test_keys_go_from_one_stakeholder_to_the_next(self):
        self.browser.run("document.querySelector('#map-influence-map .stakeholder[tabindex=\"0\"]').focus()")
        before = self.browser.run("return document.activeElement.id")
        self.browser.press(Keys.ARROW_LEFT)
        after = self.browser.run("return document.activeElement.id")
        self.assertNotEqual(before, after)
        self.assertTrue(self.browser.one("#map-influence-map .profile").is_displayed())
        self.assertRegex(self.browser.run("return document.activeElement.getAttribute('aria-label')"), r"\w+, \d+ ties?$")
        self.assertEqual(len(self.browser.all("#map-influence-map .stakeholder[tabindex=\"0\"]")), 1)
        self.browser.press(Keys.ENTER)
        self.assertTrue(self.browser.one("#map-influence-map .stage").get_attribute("class").endswith("kept"))

    def test_search_finds_names_and_enter_goes_to_the_first(self):
        self.browser.one("#tool-search").send_keys("TENANTS")
        self.assertEqual(self.browser.texts("#matches button"), ["Tenants' Federation"])
        self.assertEqual(len(self.browser.all("#map-influence-map .stakeholder.near")), 1)
        self.browser.press(Keys.ENTER)
        self.assertEqual(self.browser.one("#map-influence-map .profile h4").text, "Tenants' Federation")
        self.browser.click(self.browser.one("#tool-search"))
        self.browser.press(Keys.CONTROL, "a")
        self.browser.one("#tool-search").send_keys("nobody at all")
        self.assertEqual(self.browser.texts("#matches li"), ["Nobody of that name."])

    def test_filters_leave_what_they_say(self):
        data = self.browser.run("return JSON.parse(document.getElementById('map-data').textContent)")
        ties = data["ties"]
        lines = data["maps"][0]["ties"]

        def left(passes, group=None):
            def is_in(line):
                ends = [data["groups"]["labels"][data["groups"]["codes"][end]] for end in line[:2]]
                return any(passes(tie) for tie in line[4]) and (group is None or group in ends)
            return sum(is_in(line) for line in lines)

        def shown():
            return self.browser.run(
                "return [...document.querySelectorAll('#map-influence-map .tie')].filter((tie) => tie.getClientRects().length).length")

        self.browser.choose("group", "Tenants")
        self.assertEqual(shown(), left(lambda tie: True, "Tenants"))
        self.assertEqual(len(self.browser.all("#map-influence-map .stakeholder:not(.out)")), 5)
        self.assertRegex(self.browser.one("#map-influence-map .shown").text, r"^5 of 30 stakeholders and \d+ of 64 lines")
        self.browser.click(self.browser.one("#tool-reset"))
        self.browser.choose("kind", "funds")
        funds = data["kinds"].index("funds")
        self.assertEqual(shown(), left(lambda tie: ties["kind"][tie] == funds))
        self.browser.choose("kind", "All")
        self.browser.choose("sign", "conflict")
        self.assertEqual(shown(), 5)
        self.browser.choose("sign", "All")
        self.browser.run("const slider = document.getElementById('tool-strength'); slider.value = slider.max;"
                         "slider.dispatchEvent(new Event('input'))")
        self.assertEqual(shown(), left(lambda tie: ties["strength"][tie] == max(ties["strength"])))
        self.browser.click(self.browser.one("#tool-reset"))
        self.assertEqual(shown(), len(lines))
        self.assertEqual(self.browser.one("#map-influence-map .shown").get_attribute("textContent"), "")

    def test_size_and_color_follow_the_chosen_measure_and_come_back(self):
        drawn = self.browser.run("return document.querySelector('#map-influence-map svg').outerHTML")
        width = "return document.querySelector(arguments[0]).getBoundingClientRect().width"
        before = self.browser.run(width, "#influence-map-stakeholder-1")
        fill = "return document.querySelector(arguments[0] + ' [fill]:last-of-type').getAttribute('fill')"
        color = self.browser.run(fill, "#influence-map-stakeholder-1")
        self.browser.choose("size", "Between others")
        self.assertNotAlmostEqual(self.browser.run(width, "#influence-map-stakeholder-1"), before, places=0)
        self.browser.choose("color", "Between others")
        self.assertNotEqual(self.browser.run(fill, "#influence-map-stakeholder-1"), color)
        self.assertIn("Size: Between others, from 0 to 184.5.", self.browser.texts("#map-influence-map .encoding")[0])
        self.browser.click(self.browser.all("[role=tab]")[1])
        self.assertIn("Between others", self.browser.texts("#map-quadrant-map .encoding")[0])
        self.browser.click(self.browser.all("[role=tab]")[0])
        self.browser.click(self.browser.one("#tool-reset"))
        restored = self.browser.run("return document.querySelector('#map-influence-map svg').outerHTML")
        self.assertEqual(re.sub(r' class="[^"]*"| style=""', "", restored), re.sub(r' class="[^"]*"| style=""', "", drawn))

    def test_the_legend_gives_way_to_what_was_chosen_in_the_same_place(self):
        shown = ("return [...document.querySelectorAll('#map-influence-map .legend, #map-influence-map .chosen text')]"
                 ".filter((one) => getComputedStyle(one).visibility === 'visible').map((one) => one.textContent)")
        self.assertIn("Area = influence exerted", self.browser.run(shown))
        self.browser.choose("size", "Between others")
        texts = self.browser.run(shown)
        self.assertIn("Area = between others", texts)
        self.assertNotIn("Area = influence exerted", texts)
        for kept in ("Group", "Ties", "Width = strength"):
            self.assertIn(kept, texts)
        self.browser.choose("color", "Rated interest")
        texts = self.browser.run(shown)
        self.assertIn("Color = rated interest", texts)
        self.assertNotIn("Group", texts)
        self.assertEqual(self.browser.run(
            "return getComputedStyle(document.querySelector('#map-influence-map .stakeholder text')).visibility"), "hidden",
            "letters stand for groups")
        self.browser.click(self.browser.one("#tool-reset"))
        self.assertIn("Group", self.browser.run(shown))
        self.assertEqual(len(self.browser.all(".chosen")), 0)

    def test_a_new_legend_covers_nothing_and_stays_on_the_picture(self):
        measures = [option.text for option in self.browser.all("#tool-size option")[1:]]
        self.assertGreater(len(measures), 8)
        for tab in self.browser.all("[role=tab]")[:6]:
            self.browser.run("arguments[0].click()", tab)
            for measure in measures:
                self.browser.choose("size", measure)
                self.browser.choose("color", measure)
                faults = self.browser.run("""
                  const figure = [...document.querySelectorAll('figure.map')].find((one) => !one.hidden);
                  const visible = (one) => getComputedStyle(one).visibility === 'visible';
                  const box = (one) => one.getBoundingClientRect();
                  const picture = box(figure.querySelector('svg'));
                  const made = [...figure.querySelectorAll('.chosen')];
                  const kept = [...figure.querySelectorAll('.legend, text')].filter((one) => visible(one) && !one.closest('.chosen'));
                  const faults = made.length === 2 ? [] : ['legends: ' + made.length];
                  for (const group of made) {
                    for (const part of group.children) {
                      const own = box(part);
                      if (own.left < picture.left || own.right > picture.right || own.bottom > picture.bottom) faults.push('outside: ' + part.textContent);
                      for (const other of [...kept, ...made.filter((one) => one !== group)]) {
                        const its = box(other);
                        if (Math.min(own.right, its.right) - Math.max(own.left, its.left) > 1 &&
                            Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top) > 1) faults.push(part.textContent + ' on ' + other.textContent);
                      }
                    }
                  }
                  return faults;""")
                self.assertEqual(faults, [], f"{tab.text}: {measure}")

    def test_circles_of_another_size_still_meet_their_lines(self):
        self.browser.choose("size", "Between others")
        gaps = self.browser.run("""
          const data = JSON.parse(document.getElementById('map-data').textContent);
          const circle = new Map(data.maps[0].stakeholders.map(([person, x, y, reach]) => {
            const group = document.getElementById(`influence-map-stakeholder-${person + 1}`);
            const scale = Number(/scale\\(([^)]*)/.exec(group.getAttribute('transform') ?? 'scale(1)')[1]);
            return [person, [x, y, reach * scale, group.querySelectorAll('circle').length > 1 ? 3.6 * scale : 0]];
          }));
          const gaps = [];
          for (const [from, to, arrows, number] of data.maps[0].ties) {
            const line = document.getElementById(`influence-map-tie-${number}`).querySelector('polyline');
            if (!line || arrows) continue;
            const [x1, y1, x2, y2] = line.getAttribute('points').match(/-?[\\d.]+/g).map(Number);
            for (const [end, x, y] of [[from, x1, y1], [to, x2, y2]]) {
              const [cx, cy, radius, ring] = circle.get(end);
              gaps.push(Math.abs(Math.hypot(x - cx, y - cy) - radius) - ring);
            }
          }
          return gaps;""")
        self.assertGreater(len(gaps), 20)
        self.assertLess(max(gaps), 4)

    def test_the_map_zooms_and_moves_by_buttons_wheel_mouse_and_keys(self):
        transform = "return document.querySelector('#map-influence-map svg').style.transform"
        stage = self.browser.one("#map-influence-map .window")

        def settled():
            return self.browser.driver.execute_async_script(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done("
                "document.querySelector('#map-influence-map svg').style.transform)))")
        self.browser.click(self.browser.one("#map-influence-map .zoom button"))
        self.assertIn("scale(1.5)", settled())
        before = settled()
        self.browser.point(self.browser.one("#map-influence-map figcaption"))
        ActionChains(self.browser.driver).move_to_element(stage).click_and_hold().move_by_offset(-80, -50).release().perform()
        self.assertNotEqual(settled(), before)
        self.assertEqual(len(self.browser.all("#map-influence-map .kept")), 0, "moving is no click")
        self.browser.click(self.browser.all("#map-influence-map .zoom button")[2])
        self.assertEqual(settled(), "")
        self.browser.run("arguments[0].dispatchEvent(new WheelEvent('wheel', {deltaY: -200, ctrlKey: true, bubbles: true,"
                         "cancelable: true, clientX: 500, clientY: 300}))", stage)
        self.assertIn("scale(2.2", settled())
        self.browser.run("document.querySelector('#map-influence-map .stakeholder[tabindex=\"0\"]').focus({preventScroll: true})")
        self.browser.press("0")
        self.assertEqual(settled(), "")
        self.browser.press("+")
        self.browser.press(Keys.SHIFT, Keys.ARROW_RIGHT)
        self.assertIn("scale(1.5)", settled())
        self.assertIsNotNone(self.browser.run(transform))

    def test_a_name_in_the_text_leads_to_its_place_and_back(self):
        link = self.browser.one(".findings a.place")
        name = link.text
        self.browser.click(link)
        self.assertEqual(self.browser.one("#map-influence-map .profile h4").text, name)
        self.assertTrue(self.browser.run(
            "const box = document.querySelector('.picked').getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight"))
        self.browser.click(self.browser.one(".profile .back"))
        self.assertEqual(self.browser.run("return document.activeElement.textContent"), name)
        self.assertFalse(self.browser.one("#map-influence-map .profile").is_displayed())

    def test_a_name_in_the_text_leads_to_its_place_by_keys_too(self):
        link = self.browser.one(".findings a.place")
        name = link.text
        self.browser.run("arguments[0].focus()", link)
        self.browser.press(Keys.ENTER)
        self.assertEqual(self.browser.one("#map-influence-map .profile h4").text, name)
        self.assertTrue(self.browser.run("return document.activeElement.classList.contains('stakeholder')"))
        self.browser.press(Keys.ESCAPE)
        self.assertFalse(self.browser.one("#map-influence-map .profile").is_displayed())

    def test_an_address_with_a_place_opens_there(self):
        with browser.showing(self.page, "#rings-map-stakeholder-3") as other:
            self.assertTrue(other.one("#map-influence-map .profile").is_displayed())
        with browser.showing(self.page, "#map-matrix-map") as other:
            self.assertTrue(other.one("#map-matrix-map").is_displayed())


class Reading(ReportCase):
    def test_tables_are_sorted_by_any_column(self):
        table = self.browser.one("#power table")
        heads = table.find_elements("css selector", "thead button")
        names = "return [...arguments[0].tBodies[0].rows].map((row) => row.cells[0].textContent)"
        column = "return [...arguments[0].tBodies[0].rows].map((row) => row.cells[arguments[1]].textContent)"
        self.browser.click(heads[0])
        up = self.browser.run(names, table)
        self.assertEqual(up, sorted(up, key=str.lower))
        self.assertEqual(self.browser.run("return arguments[0].closest('th').getAttribute('aria-sort')", heads[0]), "ascending")
        self.browser.click(heads[0])
        self.assertEqual(self.browser.run(names, table), up[::-1])
        received = next(position for position, head in enumerate(heads) if "received" in head.text)
        self.browser.click(heads[received])
        numbers = [float(text) for text in self.browser.run(column, table, received)]
        self.assertEqual(numbers, sorted(numbers, reverse=True))
        self.assertEqual(
            self.browser.run("return [...arguments[0].querySelectorAll('[aria-sort]')].map((one) => one.getAttribute('aria-sort'))",
                             table).count("descending"), 1)
        self.assertRegex(self.browser.one("#status").get_attribute("textContent"), "Sorted by .*received, highest first")

    def test_paper_shows_every_section_and_every_map(self):
        self.browser.click(self.browser.all("[role=tab]")[3])
        self.browser.choose("size", "Between others")
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(self.browser.printed())
            file.flush()
            text = " ".join(subprocess.run(["pdftotext", file.name, "-"], capture_output=True, text=True, check=True).stdout.split())
        for title in self.browser.texts("h2") + [f"The {style.lower()} map" for style in STYLES]:
            self.assertIn(" ".join(title.split()), text)
        self.assertNotIn("Search, filter", text)
        self.assertIn("Area = influence exerted", text, "maps are printed as they were drawn")

    def test_without_a_script_everything_is_there(self):
        with browser.showing(self.page, runs_scripts=False) as plain:
            self.assertEqual(len([figure for figure in plain.all("figure.map") if figure.is_displayed()]), len(STYLES))
            self.assertFalse(plain.one("#tools").is_displayed())
            self.assertEqual(len([one for one in plain.all("main > section") if one.is_displayed()]), len(plain.all("main > section")))

    def test_the_keyboard_reaches_every_control_and_shows_where_it_is(self):
        self.browser.run("document.querySelectorAll('a.place').forEach((link) => link.removeAttribute('href'))")
        wanted = set(self.browser.run(
            "return [...document.querySelectorAll('.skip, .contents a, [role=tab][aria-selected=true], .tools :is(input, select,"
            "button, summary), .zoom button, .stakeholder[tabindex=\"0\"], .scroll[tabindex], section a:not(.place), thead button')].filter((one) => one.getClientRects().length).map((one, position) => {"
            "one.dataset.control = position; return String(position); })"))
        reached = set()
        for _ in range(len(wanted) + 20):
            self.browser.press(Keys.TAB)
            found = self.browser.run(
                "const one = document.activeElement; const style = getComputedStyle(one);"
                "return [one.dataset.control ?? null, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1]")
            if found[0] is not None:
                reached.add(found[0])
                self.assertTrue(found[1], "focus can be seen")
            if reached == wanted:
                break
        self.assertEqual(reached, wanted)

    def test_text_stands_out_from_its_ground(self):
        self.assertEqual(self.poor(), [])

    def test_a_page_for_dark_rooms_is_as_readable(self):
        with browser.showing(self.page) as dark:
            dark.ask("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
            self.assertEqual(self.poor(dark), [])
            self.assertEqual(dark.run("return getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)",
                             "pictures are drawn for paper, and the page is of their color")

    def test_colors_that_a_reader_forces_leave_pictures_and_choices_readable(self):
        with browser.showing(self.page) as forced:
            forced.ask("Emulation.setEmulatedMedia", {"features": [
                {"name": "forced-colors", "value": "active"}, {"name": "prefers-color-scheme", "value": "dark"}]})
            self.assertTrue(forced.run("return matchMedia('(forced-colors: active)').matches"))
            look = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
            self.assertNotEqual(forced.run(look, "[role=tab][aria-selected=true]", "borderBottomColor"),
                                forced.run(look, "[role=tab][aria-selected=false]", "borderBottomColor"))
            text = "#influence-map-label-1-1 text"
            self.assertEqual(forced.run(look, text, "fill"), self.browser.run(look, text, "fill"), "names on white paper")
            heat = "td.heat-6"
            self.assertEqual(forced.run(look, heat, "backgroundColor"), self.browser.run(look, heat, "backgroundColor"))

    def poor(self, shown=None):
        """The texts that hardly stand out from what is behind them."""
        return (shown or self.browser).run("""
          const light = (color) => {
            const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map(Number).map((part) => {
              part /= 255;
              return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ground = (one) => {
            for (; one; one = one.parentElement) {
              const color = getComputedStyle(one).backgroundColor;
              if (!/, 0\\)$/.test(color) && color !== 'transparent') return color;
            }
            return 'rgb(255, 255, 255)';
          };
          const poor = new Set();
          for (const one of document.querySelectorAll('body *')) {
            if (one.closest('svg') || !one.getClientRects().length) continue;
            if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
            const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
            if ((a + 0.05) / (b + 0.05) < 4.5) poor.add(`${one.localName}.${one.className}: ${one.textContent.slice(0, 30)}`);
          }
          return [...poor];""")

    def test_headings_go_down_step_by_step_and_pictures_have_words(self):
        levels = [int(level) for level in self.browser.run(
            "return [...document.querySelectorAll('h1, h2, h3')].map((one) => one.localName[1])")]
        self.assertEqual(levels[0], 1)
        self.assertTrue(all(after - before <= 1 for before, after in zip(levels, levels[1:])))
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('svg:not([aria-hidden])')].filter((svg) => !svg.getAttribute('aria-label')).length"), 0)

    def test_nothing_is_asked_of_any_network(self):
        self.browser.requests()
        self.browser.open(self.page)
        self.assertEqual(set(self.browser.requests()), {self.page.resolve().as_uri()})


class Plain(ReportCase):
    """A map without groups, without direction and without anybody who decides."""

    @classmethod
    def write(cls):
        return reports.sample("florentine-families")

    def test_what_the_picture_has_no_place_for_is_told_below_it(self):
        self.browser.choose("size", "Resources")
        self.browser.choose("color", "Resources")
        told = [one.text for one in self.browser.all("#map-influence-map .encoding span:not(.told)")]
        self.assertEqual(told, ["Color: Resources, from 3 to 146; gray: no number."])
        self.assertEqual(self.browser.texts("#map-influence-map .chosen text")[0], "Area = resources")

    def test_nothing_is_wider_than_a_phone(self):
        with browser.showing(self.page, width=360, height=740, is_phone=True) as phone:
            self.assertEqual(phone.run("return document.documentElement.scrollWidth"), 360)


class Phone(ReportCase):
    options = {"width": 360, "height": 740, "is_phone": True}

    def test_what_colors_show_is_told_in_letters_that_can_be_read(self):
        self.browser.click(self.browser.one("#tools summary"))
        self.browser.choose("size", "Between others")
        self.assertEqual(self.browser.one("#map-influence-map .encoding").text, "Size: Between others, from 0 to 184.5.")

    def test_nothing_is_wider_than_the_screen(self):
        for tab in self.browser.all("[role=tab]"):
            self.browser.run("arguments[0].click()", tab)
            self.assertEqual(self.browser.run("return document.documentElement.scrollWidth"), 360, tab.text)

    def test_long_texts_of_tables_are_read_without_moving_sideways_and_stay_cells(self):
        boxes = self.browser.run("""
            return [...document.querySelectorAll("table.told td.long")].map((cell) => {
              const box = cell.getBoundingClientRect();
              return [box.left, box.right, cell.closest(".scroll").scrollWidth - cell.closest(".scroll").clientWidth];
            })""")
        self.assertGreater(len(boxes), 20)
        for left, right, hidden in boxes:
            self.assertGreaterEqual(left, 0)
            self.assertLessEqual(right, 360)
            self.assertEqual(hidden, 0)
        self.assertEqual(
            self.browser.run("""
              return [...new Set([...document.querySelectorAll("table.told th, table.told td")].map((one) => one.getAttribute("role")))]
                .sort()"""),
            ["cell", "columnheader", "rowheader"])

    def test_two_fingers_zoom_and_a_touch_shows_the_profile(self):
        self.browser.run("document.querySelector('#map-influence-map .window').scrollIntoView({block: 'center'})")
        x, y = self.browser.run("const box = document.querySelector('#map-influence-map .window').getBoundingClientRect();"
                                "return [box.left + box.width / 2, box.top + box.height / 2]")

        def touch(kind, *points):
            self.browser.ask("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [
                {"x": px, "y": py, "id": number} for number, (px, py) in enumerate(points)]})
        touch("touchStart", (x - 20, y), (x + 20, y))
        for far in range(25, 65, 5):
            touch("touchMove", (x - far, y), (x + far, y))
        touch("touchEnd")
        def transform():
            """How the map lies when what was asked has been drawn."""
            return self.browser.driver.execute_async_script(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done("
                "document.querySelector('#map-influence-map svg').style.transform)))")
        self.assertRegex(transform(), r"scale\((2|3)")
        self.browser.click(self.browser.one("#tools summary"))
        self.browser.click(self.browser.one("#tool-reset"))
        self.assertEqual(transform(), "")
        x, y = self.browser.run("const one = document.querySelector(arguments[0]); one.scrollIntoView({block: 'center'});"
                                "const box = one.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]", MAYOR)
        touch("touchStart", (x, y))
        touch("touchEnd")
        self.assertEqual(self.browser.awaited("#map-influence-map .profile h4").text, "Mayor's Office")


class Hostile(ReportCase):
    @classmethod
    def write(cls):
        return reports.hostile()

    def test_texts_that_try_to_be_more_stay_texts(self):
        self.assertIsNone(self.browser.run("return window.harmed ?? null"))
        self.assertEqual(self.browser.run("return document.querySelectorAll('img, iframe, object, embed, link, base, form').length"), 0)
        self.assertEqual(self.browser.run("return document.querySelectorAll('script').length"), 2)
        self.assertEqual(self.browser.run("return document.querySelectorAll('style').length"), 1)
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some((attribute) => /^on/i.test(attribute.name))).length"), 0)
        page = self.browser.run("return document.body.textContent")
        for text in reports.HOSTILE[:6]:
            self.assertIn(text, page)
        for hidden in "\u202e\u2066\u200b\ufeff":
            self.assertNotIn(hidden, page)

    def test_every_way_to_show_them_stays_harmless(self):
        for number in range(1, len(reports.HOSTILE) + 1):
            for group in self.browser.all(f"#influence-map-stakeholder-{number}"):
                self.browser.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", group)
                self.assertTrue(self.browser.one("#map-influence-map .profile").is_displayed())
        self.browser.one("#tool-search").send_keys("script")
        self.assertGreater(len(self.browser.all("#matches button")), 1)
        for field in ("group", "kind"):
            for option in self.browser.all(f"#tool-{field} option")[1:]:
                option.click()
        for tab in self.browser.all("[role=tab]"):
            self.browser.run("arguments[0].click()", tab)
        for head in self.browser.all("thead button"):
            self.browser.run("arguments[0].click()", head)
        self.assertIsNone(self.browser.run("return window.harmed ?? null"))
        self.assertEqual(self.browser.run("return document.querySelectorAll('img').length"), 0)

    def test_the_page_stays_as_wide_as_the_screen(self):
        with browser.showing(self.page, width=360, height=740, is_phone=True) as phone:
            self.assertEqual(phone.run("return document.documentElement.scrollWidth"), 360)


class Large(ReportCase):
    @classmethod
    def write(cls):
        return reports.large()

    def test_the_page_is_small_and_quick(self):
        self.assertLess(self.page.stat().st_size, 5_000_000)
        loaded = self.browser.run("const [entry] = performance.getEntriesByType('navigation'); return entry.loadEventEnd")
        self.assertLess(loaded, 2_000)
        self.assertEqual([one for one in self.browser.texts("[role=tab]")], ["Influence", "Sectors", "Matrix"])

    def test_nothing_is_wider_than_a_phone(self):
        with browser.showing(self.page, width=360, height=740, is_phone=True) as phone:
            self.assertEqual(phone.run("return document.documentElement.scrollWidth"), 360)

    def test_paper_shows_every_section(self):
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(self.browser.printed())
            file.flush()
            text = " ".join(subprocess.run(["pdftotext", file.name, "-"], capture_output=True, text=True, check=True).stdout.split())
        for title in self.browser.texts("h2"):
            self.assertIn(" ".join(title.split()), text)

    def test_somebody_who_is_not_drawn_still_has_a_profile(self):
        drawn = set(self.browser.run("const data = JSON.parse(document.getElementById('map-data').textContent);"
                                     "return data.maps[0].stakeholders.map((one) => data.names[one[0]])"))
        name = next(f"Person {number}" for number in range(319, 0, -1) if f"Person {number}" not in drawn)
        self.browser.one("#tool-search").send_keys(name)
        self.browser.press(Keys.ENTER)
        profile = self.browser.one("#map-influence-map .profile").text
        self.assertIn(name, profile)
        self.assertIn("Not drawn on this map.", profile)

    def test_pointing_is_quick(self):
        usual = self.browser.run("""
          const groups = [...document.querySelectorAll('#map-influence-map .stakeholder')];
          const times = [];
          for (const group of groups) {
            const start = performance.now();
            group.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
            times.push(performance.now() - start);
          }
          return times.sort((left, right) => left - right)[times.length >> 1];""")
        self.assertLess(usual, 16, "within a frame")


if __name__ == "__main__":
    unittest.main()
