// Outventions: adds up how much of the taught week each pupil spends out of class.
// Made from src/ by "npm run build": change it there, not here. MIT licence.
var Outvention = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key2 of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key2) && key2 !== except)
          __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    calls: () => calls
  });

  // build/noGlobal.ts
  var globals = {};

  // src/week/order.ts
  function inOrderOfShare(weeks) {
    const share2 = (week, edge) => {
      var _a3, _b;
      return (_b = (_a3 = week.share) == null ? void 0 : _a3[edge]) != null ? _b : -1;
    };
    return [...weeks].sort((a, b) => share2(b, "most") - share2(a, "most") || share2(b, "least") - share2(a, "least"));
  }

  // src/meaning/date.ts
  var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  var MS_A_DAY = 864e5;
  function dayNumber(year, month, day) {
    const date2 = /* @__PURE__ */ new Date(0);
    date2.setUTCFullYear(year, month - 1, day);
    return Math.round(date2.getTime() / MS_A_DAY);
  }
  function partsOfDay(day) {
    const date2 = new Date(day * MS_A_DAY);
    return { year: date2.getUTCFullYear(), month: date2.getUTCMonth() + 1, day: date2.getUTCDate() };
  }
  function isoDate(day) {
    const parts = partsOfDay(day);
    return `${parts.year}-${String(parts.month).padStart(2, "0")}-${String(parts.day).padStart(2, "0")}`;
  }
  function isoDay(text) {
    var _a3;
    const [, year, month, day] = (_a3 = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)) != null ? _a3 : [];
    return day === void 0 ? null : realDay(Number(year), Number(month), Number(day));
  }
  function realDay(year, month, day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    const found = dayNumber(year, month, day);
    return partsOfDay(found).day === day ? found : null;
  }
  function fullYear(typed) {
    return typed.length <= 2 ? 2e3 + Number(typed) : Number(typed);
  }
  function nearestYear(month, day, near) {
    const year = partsOfDay(near).year;
    const candidates = [year - 1, year, year + 1].map((each) => realDay(each, month, day)).filter((each) => each !== null);
    return candidates.reduce(
      (best2, each) => best2 === null || Math.abs(each - near) < Math.abs(best2 - near) ? each : best2,
      null
    );
  }
  function readDate(text, near, monthFirst = false) {
    const plain2 = text.toLowerCase().replace(/[\u2010-\u2015]/g, "-").replace(/^\s*(w\/c|week (commencing|beginning)|wc|from|by|on|finished|ended|stopped|until|till|started|starting|since)\s+/, "").replace(/^\s*(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)(day)?,?\s+/, "").replace(/[t ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*(z|[ap]m|[+-]\d{2}:?\d{2})?$/, "").trim();
    const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain2);
    if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const numeric = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(plain2);
    if (numeric) {
      const [one, other, year2] = [Number(numeric[1]), Number(numeric[2]), numeric[3]];
      const [day2, month2] = monthFirst ? [other, one] : [one, other];
      return year2 === void 0 ? nearestYear(month2, day2, near) : realDay(fullYear(year2), month2, day2);
    }
    const named2 = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?(?:[\s-]+'?(\d{4}|\d{2}))?$/.exec(plain2);
    const turned = named2 ? null : /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?$/.exec(plain2);
    const [day, word = "", year] = named2 ? [named2[1], named2[2], named2[3]] : turned ? [turned[2], turned[1], turned[3]] : [];
    if (day === void 0) return null;
    const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word) || word === "sept" && name === "September") + 1;
    if (month === 0) return null;
    return year === void 0 ? nearestYear(month, Number(day), near) : realDay(fullYear(year), month, Number(day));
  }

  // src/words/figures.ts
  function numberInWords(value) {
    return String(Math.round(value * 100) / 100);
  }
  function rangeInWords(range2) {
    const least = numberInWords(range2.least);
    const most = numberInWords(range2.most);
    return least === most ? least : `${least}–${most}`;
  }
  function hoursInWords(minutes3) {
    const whole = Math.round(minutes3);
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
  }
  function hoursFigure(minutes3) {
    return Math.round(minutes3 / 60 * 100 + 1e-7) / 100;
  }
  function weekInWords(minutes3) {
    return `${hoursInWords(minutes3)} (${Math.round(minutes3).toLocaleString("en-GB")} minutes)`;
  }
  function timeInWords(minutes3) {
    return minutes3.least === minutes3.most ? hoursInWords(minutes3.most) : `${hoursInWords(minutes3.least)} to ${hoursInWords(minutes3.most)}`;
  }
  function percent(share2) {
    const exact = share2 * 100;
    const rounded3 = Math.round(exact * 10) / 10;
    const onALine = rounded3 === 50 || rounded3 === 25;
    return `${numberInWords(onALine && Math.abs(exact - rounded3) > 1e-6 ? Math.round(exact * 100) / 100 : rounded3)}%`;
  }
  function lineShareInWords(line3) {
    return line3 === 0.5 ? "half" : percent(line3);
  }
  function lineInWords(line3) {
    return line3 === 0.5 ? "half" : `${percent(line3)} of the week`;
  }
  var NO_FIGURE = "–";
  function shareInWords(share2) {
    if (share2 === null) return NO_FIGURE;
    const least = percent(share2.least);
    const most = percent(share2.most);
    return least === most ? most : `${least}–${most}`;
  }
  var MONTHS2 = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  function dateInWords(day) {
    var _a3;
    const parts = partsOfDay(day);
    return `${parts.day} ${(_a3 = MONTHS2[parts.month - 1]) != null ? _a3 : ""} ${parts.year}`;
  }
  function clockInWords(minutes3) {
    return `${Math.floor(minutes3 / 60)}:${String(minutes3 % 60).padStart(2, "0")}`;
  }
  function columnLetters(column) {
    let letters2 = "";
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
    return letters2;
  }
  function counted(count2, one, many = `${one}s`) {
    return `${count2} ${count2 === 1 ? one : many}`;
  }
  var SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  function spelled(count2, one, many = `${one}s`) {
    var _a3;
    return `${(_a3 = SMALL[count2]) != null ? _a3 : count2} ${count2 === 1 ? one : many}`;
  }
  function listed(parts) {
    var _a3;
    if (parts.length < 2) return parts.join("");
    return `${parts.slice(0, -1).join(", ")} and ${(_a3 = parts[parts.length - 1]) != null ? _a3 : ""}`;
  }
  function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  var LONGEST_QUOTE = 160;
  function clip(text) {
    return clipTo(text, LONGEST_QUOTE);
  }
  function clipTo(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…` : text;
  }
  function linesOf(sentence, longest) {
    const lines = [];
    let rest = sentence.trim();
    while (rest.length > longest) {
      const space = rest.lastIndexOf(" ", longest);
      const end2 = space > 0 ? space : longest;
      lines.push(rest.slice(0, end2));
      rest = rest.slice(end2).trimStart();
    }
    return [...lines, rest];
  }

  // src/lookAlikes.ts
  var UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
  function withoutUnseen(text) {
    return text.replace(UNSEEN, "");
  }
  var LETTERS = [
    ["авеікмнорстухјѕһүԁԛԝ", "abeikmhopctyxjshydqw"],
    ["αβεζηικμνορτυχϲϳ", "abezhikmnoptyxcj"],
    // A Turkish ı is the small letter of I.
    ["ı", "i"]
  ];
  var LATIN = new Map(LETTERS.flatMap(([others, latin]) => Array.from(others, (other, i) => [other, latin.charAt(i)])));
  var OTHER = new RegExp(`[${[...LATIN.keys()].join("")}]`, "g");
  var APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07]/g;
  var LONGEST_NAME = 4e3;
  function lookAlike(text) {
    return withoutUnseen(text.replace(APOSTROPHES, "'")).normalize("NFKD").slice(0, LONGEST_NAME).toLowerCase().replace(OTHER, (letter) => {
      var _a3;
      return (_a3 = LATIN.get(letter)) != null ? _a3 : letter;
    }).replace(/i\u0307/g, "i").normalize("NFKC");
  }

  // src/memoise.ts
  var MOST = 4e3;
  function memoised(read2) {
    return memoisedBy((text) => text, read2);
  }
  function memoisedBy(textOf3, read2) {
    const known = /* @__PURE__ */ new Map();
    return (asked2) => {
      const text = textOf3(asked2);
      const found = known.get(text);
      if (found !== void 0 || known.has(text)) return found;
      const answer2 = read2(asked2);
      if (known.size >= MOST) known.clear();
      known.set(text, answer2);
      return answer2;
    };
  }
  function lazy(make2) {
    let made;
    return () => (made != null ? made : made = { value: make2() }).value;
  }

  // src/text.ts
  var LONGEST_READ = 4e3;
  function readable(text) {
    if (text.length <= LONGEST_READ) return text;
    const squeezed = text.trim().replace(/[^\S\r\n]+/g, " ").replace(/[\r\n]\s*/g, "\n");
    if (squeezed.length <= LONGEST_READ) return squeezed;
    const half = /[\uD800-\uDBFF]/.test(squeezed.charAt(LONGEST_READ - 1));
    return `${squeezed.slice(0, half ? LONGEST_READ + 1 : LONGEST_READ)}
…`;
  }
  var plainWords = memoised(
    (text) => withoutUnseen(text).normalize("NFKC").slice(0, LONGEST_READ + 2).toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2015]/g, "-").replace(/[✔☑✅]/g, "✓").replace(/[✘❌✖]/g, "✗").replace(/\s+/g, " ").trim()
  );
  var STILL_TO_COME = "tbc|tba|tbd|unknown|n\\/?a|not known|to be (?:confirmed|agreed|decided)";
  var UNSURE = new RegExp(
    `^(?:${STILL_TO_COME}|\\?.*|\\.+|(?:not (?:sure|known|clear)|(?:i )?don'?t know|to be (?:confirmed|agreed|decided))\\b.*|unsure|pending|not applicable)$`
  );
  var saysNothing = memoised((text) => {
    const plain2 = plainWords(text);
    return plain2 === "" || UNSURE.test(plain2);
  });
  var saysNo = memoised((text) => {
    const plain2 = plainWords(text);
    return !UNSURE.test(plain2) && /^((no|none|nothing|not|nil|never|false|n(?! ?\w)|unlinked|unplanned)\b.*|x|✗|-|0)\.?$/.test(plain2);
  });
  var nameKey = memoised((text) => plainWords(lookAlike(text)).replace(/[\s.]/g, ""));
  function markOf(text) {
    return [2166136261, 84696351].map((seed) => fnv1a(text, seed)).join("");
  }
  function fnv1a(text, seed = 2166136261) {
    let hash = seed;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }

  // src/register/fields.ts
  var AMOUNTS = ["dose", "minutes", "times", "hours", "total", "weekTime"];
  var TIMES = [...AMOUNTS, "sessions", "hoursInAll", "from", "to"];
  var BEGIN_OR_END = ["start", "end", "ended", "status"];
  var SHARED = ["pupil", "year", "duty", "sen", "placement", "need", "notes"];
  var TYPED = [
    { field: "lastReview", name: "Last review", headings: "last review|last reviewed|reviewed|reviewed on|date reviewed|review date", words: "reviewed|last review|-next|-passed|-due" },
    { field: "pupil", name: "Pupil", headings: "pupil|pupils|pupil name|name|name of pupil|child|childs name|student|student name|initials|pupil initials|targeted pupil group or individual|assigned pupils|who|pupils in group|children|names|pupil s|pupil names|forename|first name|surname|last name|surname forename|surname first name|last name first name|surname and forename|surname initial|forename surname|first name surname|name surname first|childrens names|name s|learner|students|pupil id|chn|upn|whos in it|who is in it|row labels|who for|for whom|whos in|who is in|whos there|working with|works with|who comes out|who goes|who attends", words: "pupil|pupils|child|children|childs|student|students|learner|learners|initials|name|-premium|-number|-no|-sharing|-size|-voice|-views|-comment|-staff|-adult|-sheet|-school" },
    { field: "year", name: "Year or class", headings: "year|year group|yr|class|cl|class group|ncy|form|reg|reg group|tutor set", words: "year|yr|class|form|ncy|grade|tutor group|tutor set|-end|-per|-teacher|-ta|-last|-school|-classroom" },
    { field: "intervention", name: "Intervention", headings: "intervention|interventions|provision|provision title|name of the intervention|name of intervention|name the intervention|intervention name|intervention programmes|intervention programme|programme|action|approach|approach intervention additional provision|support|name|type of support|type of intervention|strategy|additional provision|description|activity|group|groups|group name|name of group|name of provision|provision name|programme name|name of programme|club|club name|on|whats on|what we run|what runs|goes out for|comes out for|out for", words: "intervention|interventions|provision|programme|program|service|strategy|activity|approach|support|session|focus|subject|title|what|therapy|help|-date|-start|-end|-time|-length|-duration|-number|-no|-cost|-lead|-by|-impact|-outcome|-staff|-level|-status|-agreed|-met|-need|-plan|-per|-sessions|-who" },
    { field: "hours", name: "Hours a week", headings: "hours per week|hours a week|weekly hours|hours weekly|hrs per week|hrs wk|total per week|weekly total|total per wk" },
    { field: "total", name: "Minutes a week", headings: "total weekly minutes|weekly minutes|minutes per week|minutes a week|mins per week|mins a week|mins wk|mins pw|mpw|total per week|weekly total|total per wk" },
    { field: "weekTime", name: "Time a week", headings: "altogether|altogether each week|cost in time|cost in time per week|cost in time a week|cost in time weekly|time cost|time cost per week|total time|time per week|total time per week|time a week|weekly time|time each week|time allocated per week|time per fortnight|time per month|time per half term|time per term|time per year" },
    { field: "dose", name: "Dose", headings: "provision and frequency|support per pupil|time per pupil|support per child|dose|dosage|how often|frequency and duration|duration and frequency|when and how often|days and times|frequency duration|frequency|duration|time|time allocated|amount|provision frequency|how often and how long|timings|intervention and frequency|provision and dose", words: "dose|dosage|amount|attendance|pattern|frequency|often|timing|timings|how much" },
    { field: "minutes", name: "Minutes a session", headings: "length of sessions|length of the sessions|length of session|session length|mins|minutes|mins per session|minutes per pupil|mins per pupil|minutes per child|mins per child|minutes per session|minutes a session|duration|duration of session|session duration|time mins|time|length|time each|time per session|session time|session length mins|length mins|length of time", words: "hours per day|hours a day|lasts|dur|time spent|time taken|time needed|time on task|time with|contact time|length|long|duration|min|mins|minutes|session time|-meeting|-weeks|-wks|-term|-programme|-intervention|-week|-weekly" },
    { field: "times", name: "Times a week", headings: "number per week|each week|every week|number of sessions each week|number of sessions per week|sessions per week|sessions a week|sessions each week|sessions wk|x per week|times wk|times per week|times a week|times weekly|no per week|frequency|frequency per week|per week|days per week|times|how often|sessions|x wk|xs per week|number of times a week|no of sessions per week|freq|days|sessions per wk|sessions week|times a wk|how many times a week|lessons per week|lessons a week|periods per week|periods a week", words: "x week|slots|goes|repeats|occurrences|times|often|frequency|freq|days|sessions|number|no|how many|weekly|pw|per week|per wk|per fortnight|a fortnight|lessons|periods|-missed|-taken|-withdrawn|-attended|-minutes|-mins|-min|-hours|-hrs|-children|-pupils|-child|-pupil|-students|-student|-learners|-weeks|-wks|-total|-length|-date|-group|-training|-cost" },
    { field: "weeks", name: "Weeks", headings: "number of weeks the intervention ran for|length of intervention|weeks|no of weeks|number of weeks|how many weeks|duration weeks|duration in weeks|duration|length|length of programme|length of time weeks|length weeks|wks|number of wks", words: "weeks|wks|programme length|length of programme|length of intervention|length of block|-per|-session|-sessions" },
    { field: "sessions", name: "Sessions in all", headings: "number of sessions|sessions|total sessions|total number of sessions|no of sessions|sessions in total" },
    { field: "hoursInAll", name: "Hours in all", headings: "hours in total|total hours|hours in all|hours total|total number of hours|hours altogether|overall hours|hrs in total|total hrs|hours booked|hours bought" },
    { field: "start", name: "Start date", headings: "start date|date started|started|start|from|begin|begins|date from|start of intervention|starts|commenced|initiation date|date of initiation|date initiated|initiation|in place since|in place from|entry date|date of entry|date entered|first session|first date|first day|first one|day 1|day one|entry|in|effective", words: "start|started|starting|initiation|initiated|starts|began|begin|begins|begun|commenced|since|date on|joined|beginning|first session|first lesson|first attended|first day|enrolled|onboarded|went live|go live|kick off|intake|launched|set up|opened|taken on|placed on|put on|date added|added on|in from|commencement|commencing|from date|join date|entered|admitted|date in|in date|onset|launch|introduced|put in place|implemented|implementation|effective|valid from|enrolment|running from|accepted|picked up|-time|-point|-score|-grade|-level|-data|-age" },
    { field: "ended", name: "Ended on", headings: "date exited|date completed|date ended|exit date|exited|completed at|completed on|ended at|ended on|finished on|date stopped|date off|date left|date closed|actual end date|date finished|left|discontinued|ceased|exit|out|withdrawn|d c|d c date|discharge", words: "exited|exit|completed|completion|comp date|date comp|discharge date|leaving date|step down date|stepped down|graduation|closing date|closure|over on|sign off date|no longer from|finished|ended|stopped|left|closed|date off|actual end|off list|came off|signed off|discharged|discontinued|ceased|concluded|terminated|graduated|released|dismissed|date out|out date|stop date|stop|stops|off programme|off the programme|wrapped up|withdrawn on|date withdrawn|dropped|removed|taken off|moved on|wound up|came out|came off|-data|-score|-criteria|-level|-grade|-sessions" },
    { field: "end", name: "End date", headings: "end date|date completed|completed at|completed on|date ended|exit date|date stopped|finish date|finish|end|to|date to|until|ends|finishes|end of intervention|review end|last session|last date|final session|final date|to date|till", words: "expiry|expires|valid to|valid until|till|final day|end|ends|final session|final date|last session|last lesson|ending|finish|finishes|finishing|stopping|until|last day|target end|due|planned end|review by|-time|-grade|-score|-point|-level|-data|-annual|-reviews|-meeting|-birth" },
    { field: "from", name: "From (clock)", headings: "start time|time start|time starts|time from|starts at|time out|leaves class|leaves|start|from|begins|begin|starts|out", words: "start time|leaves|collected|picked up|from time|time from|begins at|time out" },
    { field: "to", name: "To (clock)", headings: "end time|time end|time ends|time finish|time finishes|finish time|time to|ends at|time back|back in class|back|returns|end|to|finish|finishes|until|ends|in", words: "end time|finish time|back|returned|return|time back|time to|returns|to time" },
    { field: "day", name: "Day", headings: "day|days|day s|on|weekday|weekdays|day of week|which day|which days|day of the week", words: "day|days|weekday" },
    { field: "rota", name: "Week A or B", headings: "week a or b|week a b|a b week|timetable week", words: "week|wk|rota|-per|-times|-time|-minutes|-mins|-sessions|-hours|-a|-each|-beginning|-commencing|-weekly|-number|-no|-days|-x" },
    { field: "per", name: "Per week or month", headings: "weekly monthly|weekly or monthly|per week month|per week or month|daily weekly monthly|weekly fortnightly|frequency unit|per|per what|every", words: "per|-cost|-minutes|-mins|-hours|-times|-rate|-price|-hour|-pupil|-child" },
    { field: "term", name: "Term", headings: "term|when is it running|when does it run|runs when|running when|which term|in which term|when term|provision date range|when|period|dates|term s|duration|timescale|date", words: "term|dates|timescale" },
    { field: "lesson", name: "Lesson missed", headings: "lesson missed|lessons missed|missing|misses|taken from|withdrawn from|subject missed|lesson withdrawn from|taken out of|comes out of|out of lesson|instead of|in place of|swaps with", words: "missed|instead|swaps|swapped|misses|missing|withdrawn from|taken from" },
    { field: "when", name: "When in the day", headings: "times|when|timing|timings|time of day|slot|time slot|day time|day and time|timetable|period|time|day|days|day and times|session time", words: "time of day|slot|timetable|when" },
    { field: "place", name: "Where", headings: "location|where|site|push in pull out|pull out push in|push in or pull out|in out of class|in or out of class|in class|out of class|in class or out|in out|goes out|stays in|withdrawn|withdrawal|setting|room|place|model|delivery model|delivery|out|taken out|pulled out|pull out|comes out|leaves class|misses lessons|extraction|extracted|base|space|inside outside|outside class", words: "withdrawn from class|taken out of class|pulled out of class|leaves the room|leave the room|leave room|leaves room|miss lessons|misses lesson|missing class|removed from class|inside or outside|happens in|setting|environment|where|location|room|place|venue|out of class|in class|goes out|stays in|in or out|leave the class|leaves the class|leave the classroom|leaves the classroom|leave class|leaves class|leave lessons|out of lessons|out of the classroom|out of lesson|-in place" },
    { field: "training", name: "Training", headings: "training|training intervention|hours training|training hours|hours of training|staff training|trained", words: "training|trained" },
    { field: "ledBy", name: "Led by", headings: "lead person|lead|led by|by whom|staff|staffing|adult|delivered by|role of the staff leading each activity|who will provide intervention|who leads|run by|member of staff|delivered by who|led by who|who|provider|staff member|staff lead|adult lead|person responsible|staff responsible|interventionist|interventionists|case manager|therapist", words: "led|lead|leads|leader|leading|by|whom|staff|adult|adults|who|with|deliverer|delivered|delivers|provider|tutor|run|responsible|facilitator|personnel|-swaps|-swapped|-need|-informed|-reviewed|-group|-date" },
    { field: "group", name: "Group size", headings: "number in group|size of group|group size|ratio|child adult ratio|group|no in group", words: "group size|in group|ratio|sharing|size of group|how many pupils|how many children|no of pupils|number of pupils|no of students|number of students" },
    { field: "link", name: "Link to class", headings: "link to class|links to class|links to classwork|link to classwork|link to classroom|class link" },
    { field: "plan", name: "Plan", headings: "plan|planned|structured plan|session plan|resources" },
    { field: "evidence", name: "Evidence", headings: "evidence|evidence base|evidence based|evidence that supports this approach|rationale" },
    { field: "entry", name: "Entry data", headings: "entry|entry data|entry level|entry score|baseline|start grade|entry criteria|starting point|start point|start pt|starting pt", words: "baseline|entry|starting point" },
    { field: "target", name: "Target", headings: "target|targets|what for|what it is for|what is it for|what its for|purpose|outcome|intended outcome|intended outcomes|expected outcome|expected outcomes|aim|goal|success criteria|objective|objectives", words: "target|outcome|outcomes|aim|goal|objective|success criteria|-end" },
    { field: "exit", name: "Exit data", headings: "exit|exit data|exit score|exit criteria|end grade|impact|actual outcome|outcome|outcomes|exit level|end data|final score|progress", words: "impact|exit data|exit score|result|-date" },
    { field: "duty", name: "EHCP or statutory", headings: "section f|statutory|statutory provision|duty|in the plan|in plan|in ehcp|in the ehcp|ehcp provision", words: "section f|statutory" },
    { field: "sen", name: "SEN status", headings: "ehcp|ehc plan|sen level|sen status|send status|sen|send|ehcp y n|sen support or ehcp|stage", words: "ehcp|sen status|send status|sen support|-section|-provision" },
    { field: "placement", name: "Placement", headings: "placement|placed in|base or mainstream" },
    { field: "need", name: "Need", headings: "need|needs|area of need|areas of need|primary need|main need|type of need|sen need|send need|barrier|barriers|barrier to learning|barriers to learning" },
    { field: "status", name: "Status", headings: "status|active|ended|running|current|in place|in place yet|stage|state|progress status|done|now|attending|in use|on or off|on off|going|taking place|progress|case|case status", words: "ongoing|on going|happening|going on|taking place|being delivered|being provided|status|active|running|still|finished|completed|complete|ended|current|stopped|live|continuing|closed|discontinued|ceased|-date|-sen|-send" },
    { field: "cost", name: "Cost", headings: "cost|full cost|total cost|cost per pupil|cost per year|funding", words: "cost|costs|price|funding|budget" },
    { field: "funding", name: "Funding", headings: "funding source|source of funding|funding stream|funding|funded by|funded from|paid from|paid by|budget" },
    { field: "notes", name: "Notes", headings: "notes|note|comments|comment", words: "notes|comments|comment|remarks" }
  ];
  var FIELDS = TYPED.map((form) => {
    var _a3, _b;
    return {
      ...form,
      headings: form.headings.split("|"),
      words: (_b = (_a3 = form.words) == null ? void 0 : _a3.split("|")) != null ? _b : []
    };
  });
  var FORMS = new Map(FIELDS.map((form) => [form.field, form]));
  function fieldName(field) {
    var _a3, _b;
    return (_b = (_a3 = FORMS.get(field)) == null ? void 0 : _a3.name) != null ? _b : field;
  }
  var NOT_USED = "Not used";
  var FIELD_NAMES = [...FIELDS.map(({ name }) => name), NOT_USED];
  function readField(text) {
    var _a3;
    if (plainWords(text) === plainWords(NOT_USED)) return null;
    return (_a3 = FIELDS.find(({ name }) => plainWords(name) === plainWords(text))) == null ? void 0 : _a3.field;
  }

  // src/words/notRead.ts
  var WHY = {
    "not filled in": "it is not filled in yet",
    "an error": "the cell shows an error instead of a time",
    "too long to read": "it is too long to be read as a length of time",
    "below nought": "a number below nought is no length of time",
    nought: "nought is no length of time; if it has ended, give its end date or status",
    "a tick": "a tick box says no length of time",
    "a date": "a date, where a length of time is wanted",
    "a time of day": "a time of day, which does not say how long or how often",
    "maybe a time of day": "it may be a time of day",
    "maybe a time of day, or too long": "it may be a time of day, or too long for one session",
    "maybe hours": "it may be hours",
    "maybe minutes": "it may be minutes",
    "too long for a session": "too long for one session",
    "minutes or times": "a number alone does not say whether it is minutes or times a week",
    "two periods": "it gives two periods",
    "two ways how often": "it says in two ways how often",
    "two lengths": "it gives more than one length of session",
    "maybe so many in all": "it may be so many in all",
    "more than a week": "it comes to more than the taught week; it may be the total for a week, or in all",
    "a provision without its minutes": "it names a second provision and does not say how long that takes",
    "a week or in all": "it is not clear whether that is a week, or in all",
    "a day or a week": "it is not clear whether that is a day, or a week",
    "number after the hours": "it is not clear what the number after the hours means",
    "range or so many times": "it is not clear whether it is a range, or so many times",
    "which number is the minutes": "it is not clear which number is the minutes",
    "how often a week": "it is not clear how often a week that is",
    "how many weeks": "it is not clear how many weeks that is",
    "how often": "it is not clear how often that is",
    "no time in it": "no minutes or number of times can be found in it",
    "cells differ": "another cell of this row says something else",
    "a total without weeks": "a total, which does not say over how many weeks",
    "sessions without weeks": "a number of sessions in all, which does not say over how many weeks",
    "minutes without times": "how often is not said",
    "times without minutes": "how long each session is, is not said",
    "neither minutes nor times": "neither how long nor how often is said",
    "no clock time": "no time of day can be read in it, such as 9.15 or 1.30",
    "ends before it begins": "it is not after the time at which it begins",
    "no date": "no date can be read in it, so the row is taken as running",
    "no pupil": "no pupil is named in this row"
  };
  function whyInWords(why, field) {
    if (why === "an error" && field === "pupil") return "the cell shows an error instead of a name";
    if (why === "an error" && field === "intervention") return "the cell shows an error instead of an intervention";
    if (typeof why === "string") return WHY[why];
    switch (why.kind) {
      case "hours like a clock":
        return `it is not clear how long ${rangeInWords(why.hours)} hours are`;
      case "left over":
        return `it is not clear what "${why.text}" means in it`;
      case "lines differ":
        return `its ${why.lines} lines stand beside ${why.interventions} interventions`;
      case "under another heading":
        return `it does not fit there. ${giveHeadings(why.columns)}`;
    }
  }
  function notReadInWords({ field, text, why }) {
    const quoted = text === "" ? `the blank cell under ${fieldName(field)}` : `"${clip(text)}" under ${fieldName(field)}`;
    return `Can't read ${quoted}: ${whyInWords(why, field)}.`;
  }
  function giveHeadings(columns) {
    const last = String.fromCharCode("A".charCodeAt(0) + Math.max(1, Math.min(columns, 24)));
    return `Start the range at the heading row, or give the headings too: =OUTVENTION_RISK(B2:${last}2, B$1:${last}$1), with your own cells`;
  }
  var INSTEAD = {
    pupil: "the pupil's initials",
    dose: "how often and how long, such as 3 x 20 mins a week",
    minutes: "the minutes of one session, such as 20",
    times: "how many times a week, such as 3",
    hours: "the hours a week, such as 1.5",
    total: "the minutes a week, such as 60",
    hoursInAll: "the hours, and the weeks beside them",
    sessions: "the number of sessions, and the weeks beside it",
    weekTime: "the time a week, such as 1 hour",
    from: "the time at which it begins, such as 9.15",
    to: "the time at which it ends, such as 9.45",
    ended: "a date, such as 18/12/2026",
    start: "a date, such as 7/9/2026",
    end: "a date, such as 18/12/2026"
  };
  var OVER_WEEKS = "how many weeks it runs as well, such as 12 sessions over 6 weeks, 30 mins each";
  var BOTH = "how often and how long, such as 3 x 20 mins a week";
  var HOW_LONG = ["minutes", "hours", "total", "weekTime", "from", "to"];
  function whatToType({ field, why }) {
    var _a3, _b, _c, _d, _e, _f;
    if (typeof why !== "string") return (_b = (_a3 = insteadOf(why)) != null ? _a3 : INSTEAD[field]) != null ? _b : BOTH;
    switch (why) {
      case "an error":
        return field === "intervention" ? "the intervention's name" : (_c = INSTEAD[field]) != null ? _c : BOTH;
      case "minutes without times":
        return field === "times" ? "how many times a week, such as 3" : "how often as well, such as 3 x 20 mins a week";
      case "times without minutes":
        return HOW_LONG.includes(field) ? (_d = INSTEAD[field]) != null ? _d : BOTH : "how long each session is as well, such as 3 x 20 mins a week";
      case "a total without weeks":
        if (field === "hoursInAll") return "how many weeks it runs as well, such as 15 hours over 10 weeks";
        return OVER_WEEKS;
      case "sessions without weeks":
        return OVER_WEEKS;
      case "nought":
        return `${(_e = INSTEAD[field]) != null ? _e : BOTH}, or when it ended under its end date or status`;
      case "more than a week":
        return field === "minutes" ? "the minutes of one session, such as 20" : BOTH;
      case "a provision without its minutes":
        return "how often and how long for each of them, such as 5 x 20 mins and 1 x 30 mins";
      case "cells differ":
        return "the same in both cells, or leave one of them empty; if the column holds something else, say what it is";
      case "ends before it begins":
        return "a time after the one at which it begins, such as 9.45";
      default:
        return (_f = INSTEAD[field]) != null ? _f : BOTH;
    }
  }
  function insteadOf(why) {
    switch (why.kind) {
      case "hours like a clock":
        return "the minutes, such as 90 mins";
      case "lines differ":
        return "one line for each intervention";
      case "left over":
      case "under another heading":
        return null;
    }
  }

  // src/words/problems.ts
  var NEXT = {
    spreadsheet: {
      noRegister: " Open the sheet with your register and try again. If you have none yet, choose Make a register or Show me an example, in the sidebar under Register.",
      noSheet: " If it was renamed, open it and check the register again."
    },
    terminal: { noRegister: " Name the sheet with --sheet NAME.", noSheet: " Give its name as the tab shows it." }
  };
  function problemInWords(problem2, place) {
    switch (problem2.kind) {
      case "busy":
        return "The spreadsheet is still busy with an earlier action, yours or a colleague's. Wait a moment and try again.";
      case "no such sheet":
        return `There is no sheet called "${problem2.sheet}" in this spreadsheet.${NEXT[place].noSheet}`;
      case "no register":
        return `No register was found on the sheet "${problem2.sheet}"${problem2.othersToo ? " or any other" : ""}. A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week.${NEXT[place].noRegister}`;
      case "no sheet with a register":
        return "There is no sheet with a register in this spreadsheet.";
      case "no heading row there":
        return `Row ${problem2.row} was given as the heading row of the sheet "${problem2.sheet}", and is none. Type another under "How it was understood", or leave that empty and we will look for it.`;
      case "no rows":
        return `The sheet "${problem2.sheet}" has the headings of a register in row ${problem2.headingRow}, but no rows under them. Type the interventions in and try again.`;
      case "no times":
        return `This sheet says what is offered, but not for how long: it has no column for minutes, times a week, or both (such as "3 x 20 mins").${problem2.namesPupils ? "" : " It names no pupils either."} If it has one, call it "Minutes" or "Times a week" and try again. If not, add one, or open the sheet that has one.`;
      case "another list":
        return `The sheet "${problem2.sheet}" looks like another kind of list: ${problem2.staff ? `it names staff ("${problem2.staff}") and no pupils` : "none of its rows says how long a pupil is out of class"}, so nothing was checked.${NEXT[place].noRegister}`;
      case "with that heading row":
        return `Row ${problem2.row} was given as the heading row. ${problemInWords(problem2.problem, place)}`;
      case "no such date":
        return `There is no such date as ${problem2.date}. Give a date as year, month and day: 2026-11-21.`;
      case "no such field":
        return `A column can't be "${problem2.field}". Choose one from the list.`;
      case "sheet gone":
        return `The sheet "${problem2.sheet}" is no longer there. Check the register again.`;
      case "cell gone":
        return `There is no cell ${problem2.cell} on that sheet any more. Check the register again.`;
      case "cell changed":
        return `${problem2.cell} is not as it was when the register was checked, so nothing was written there. Check the register again.`;
      case "cell holds a formula":
        return `${problem2.cell} holds a formula or is filled by one, so nothing was written there: correct it where it comes from.`;
      case "rows gone":
        return "Some of these rows are no longer on that sheet. Check the register again.";
      case "review gone":
        return "The review tab is no longer there. Start the review again; if the tab was deleted by mistake, undo that first.";
      case "review headings gone":
        return `The headings of the tab "${problem2.tab}" can't be found any more. Put them back as they were (Pupil, Intervention, Status, Decision, …), or delete that tab and start the review again.`;
      case "review column gone":
        return "A column of the review was taken away or renamed, so your words have no place, and nothing was saved. Put its heading back (Decision, Who, By when, Notes), and try again.";
      case "review lines gone": {
        const names = problem2.lines.map((name) => name === "All together" ? 'The line "All together"' : `"${name}"`).join(" and ");
        return `${names} ${problem2.lines.length === 1 ? "is" : "are"} no longer in the review tab, so nothing was saved. Copy your words, press Refresh from the register, and try again.`;
      }
      case "columns moved":
        return `Somebody changed the columns of "${problem2.sheet}" while it was checked, so our two columns may not be complete. Wait a moment and check again.`;
      case "lines moved":
        return `Somebody changed the review tab while it was saved, so it is not sure that everything stands where it belongs. Look at ${listed(problem2.lines.map((name) => `"${name}"`))} in the tab, and type again what is missing.`;
      case "too much for a cell":
        return `Under ${problem2.heading} there would stand more than the 50,000 characters that a cell can hold, so nothing was saved. Shorten what stands there in the review tab, or what you typed, and save again.`;
      case "half saved":
        return `Only a part was saved: ${listed([...new Set(problem2.saved)])}. The rest was not. ${problem2.why}`;
      case "review not made":
        return `The new tab "${problem2.tab}" is not complete. Delete that tab and try again.`;
      case "no line selected":
        return `No line of a pupil is selected. Click on one in the tab "${problem2.tab}", and press again.`;
      case "pupil not in review":
        return "This pupil is no longer in the review tab. Press Refresh from the register.";
      case "pupil not in register":
        return "This pupil is not in the register, so no page was made. Check the register again.";
      case "pupils not in register":
        return `Not in the register: ${clip(listed(problem2.pupils))}. No case sample was made. Type the names as they stand in the register, with ; between them.`;
    }
  }
  function noRegisterInWords(why) {
    switch (why.kind) {
      case "no headings":
        return `these columns without their headings. ${giveHeadings(why.columns)}.`;
      case "headings of another width":
        return `the headings: there are ${why.headings} of them for ${why.columns} columns. Give a heading row as wide as the rows.`;
      case "unknown headings":
        return `the headings: none of them is one I know (${why.headings.join(", ")}).`;
    }
  }
  var NO_ANSWER = /server error|Service (error|unavailable)|timed? out|Exceeded maximum execution time/i;
  var MOVED = /outside the dimensions|(?:starting|number of) (?:row|column)s? .*(?:too small|at least 1)|metadata does not exist/;
  var MEANINGS = [
    [
      /protected cell or object/,
      "A protected sheet or range stopped this part-way. Ask whoever protected it to let you edit, or work in a copy, then try again."
    ],
    [
      /violates the data validation/,
      "A data validation rule refused what the add-on wrote. On the tab you were working on, choose Data, Data validation, remove the rule from the cells the add-on fills, and try again."
    ],
    [
      /can't insert a (?:column|row) here right now/,
      "Google could not put a column in there. Drag the thick line of the frozen rows and columns (the freeze bar) to another place, or choose View, Freeze, and try again."
    ],
    [
      /typed column/,
      "A table with typed columns refused what the add-on does there. Choose Convert to range in the table’s menu, or work in a copy, then try again."
    ],
    [
      /not supported for \w+ sheet/,
      "The sheet that is open is a chart or comes from a database, so it has no cells. Open the sheet with your register and try again."
    ],
    [/Lock timeout|holding the lock/, problemInWords({ kind: "busy" }, "spreadsheet")],
    [
      /PERMISSION_DENIED/,
      "Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and try again."
    ],
    [
      /not sufficient to call|do not have permission|Authori[sz]ation is required/,
      "The add-on has not been allowed to do this. Open the menu Extensions, choose Outventions, and agree when Google asks."
    ],
    [
      MOVED,
      "Somebody took rows or columns out of the sheet while this was under way, so it may be half done. Look at the sheet, wait a moment and try again."
    ],
    [NO_ANSWER, "Google did not answer in time, so this may be half done. Wait a moment and try again."]
  ];
  function mayBeDone(googlesText) {
    return NO_ANSWER.test(googlesText) || MOVED.test(googlesText);
  }
  function googleInWords(text) {
    const known = MEANINGS.find(([pattern]) => pattern.test(text));
    return known ? known[1] : "Something went wrong that we did not foresee, so this was not finished. Look at the sheet, then try again; if it happens again, tell whoever looks after the add-on what you clicked.";
  }

  // src/checks/check.ts
  var NONE = 0;
  var HALF = 0.5;
  var ALL = 1;
  var ALSTON = {
    short: "Alston",
    full: 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update'
  };
  var DEMPSEY = {
    short: "Dempsey",
    full: 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes'
  };
  var DFE = { short: "DfE", full: "Department for Education's guidance on specialist bases, June 2026" };
  var OURS = { short: "to settle the figures", full: "this add-on" };
  var EEF = { short: "EEF", full: 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"' };

  // src/checks/answers.ts
  var PARTLY = /^(partly|partial(ly)?|part|sometimes|some|in part|to some extent|limited|occasional(ly)?|a bit)\b/;
  function readAnswer(text) {
    if (saysNothing(text)) return { lost: HALF, answer: "" };
    if (saysNo(text)) return { lost: ALL, answer: text };
    return { lost: PARTLY.test(plainWords(text)) ? HALF : NONE, answer: text };
  }
  function answered(field, what, check2) {
    return {
      ...check2,
      loses: "Yes, or a description: none. Partly or sometimes: half. No: all. Left blank: half.",
      asked: (_row, { has }) => has(field) ? 1 : 0,
      judge: ({ provision }) => {
        var _a3;
        return readAnswer((_a3 = provision.texts[field]) != null ? _a3 : "");
      },
      says: ({ answer: answer2 }) => `${what}: ${answer2 === "" ? "left blank" : clip(answer2)}`
    };
  }
  var link = answered("link", "linked to what is taught in class", {
    name: "link",
    family: "Is it of equal quality?",
    points: 8,
    asks: "Is it linked to what is taught in class?",
    askedWhen: "where the register has a column for the link to class",
    unsaid: "whether it is linked to what is taught in class",
    inShort: "Does the gain show in class?",
    question: "Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?",
    source: EEF
  });
  var plan = answered("plan", "structured plan or programme", {
    name: "plan",
    family: "Is it of equal quality?",
    points: 5,
    asks: "Does it follow a structured plan or programme?",
    askedWhen: "where the register has a column for a plan",
    unsaid: "whether it follows a plan",
    inShort: "What plan does it follow?",
    question: "What does it follow from one session to the next, and who prepared that?",
    source: EEF
  });
  var evidence = answered("evidence", "evidence", {
    name: "evidence",
    family: "Is it based on evidence?",
    points: 5,
    asks: "What is it based on?",
    askedWhen: "where the register has a column for evidence",
    unsaid: "what it is based on",
    inShort: "What shows that it works?",
    question: "What makes us think that this works, and for pupils like this one?",
    source: DEMPSEY
  });

  // src/checks/data.ts
  var PARTS = [
    ["entry", "entry data"],
    ["target", "target"]
  ];
  function isMissing(text) {
    return saysNothing(text) || saysNo(text) && !/^\d/.test(text.trim());
  }
  var data = {
    name: "data",
    family: "Is it based on evidence?",
    points: 10,
    asks: "Is it recorded where the pupil started and what is aimed at?",
    askedWhen: "where the register has a column for entry data (half of the points) or for a target (the other half)",
    loses: 'Present: none. Left blank, "no" or "none": all of that half.',
    asked: (_row, { has }) => PARTS.filter(([field]) => has(field)).length / PARTS.length,
    unsaid: "what the entry data and target are",
    judge({ provision }, { has }) {
      const asked2 = PARTS.filter(([field]) => has(field));
      const missing2 = asked2.filter(([field]) => {
        var _a3;
        return isMissing((_a3 = provision.texts[field]) != null ? _a3 : "");
      }).map(([, name]) => name);
      return { lost: missing2.length / asked2.length, missing: missing2 };
    },
    says: ({ missing: missing2 }) => missing2.length === 0 ? "entry data and target are recorded" : `no ${missing2.join(" and no ")}`,
    inShort: "How will we know it works?",
    question: "How shall we know that it has worked, and when to stop?",
    questionForDuty: "How shall we know that it works as the plan means it to?",
    source: DEMPSEY
  };

  // src/dose/range.ts
  function exactly(value) {
    return { least: value, most: value };
  }
  function between(a, b) {
    return { least: Math.min(a, b), most: Math.max(a, b) };
  }
  function plus(a, b) {
    return { least: a.least + b.least, most: a.most + b.most };
  }
  function times(a, b) {
    return { least: a.least * b.least, most: a.most * b.most };
  }
  function scaled(a, factor) {
    return { least: a.least * factor, most: a.most * factor };
  }
  function dividedBy(a, divisor) {
    return { least: a.least / divisor, most: a.most / divisor };
  }
  function sameRange(a, b) {
    return a.least === b.least && a.most === b.most;
  }

  // src/meaning/programme.ts
  var TABLE = [
    ["Nuffield Early Language Intervention|NELI", "academic", [15, 30], [5, 5], [20, 20], "foundations.org.uk/toolkit/guidebook/nuffield-early-language-intervention-20-weeks"],
    ["Talk Boost KS1|Talk Boost", "academic", [30, 40], [3, 3], [10, 10], "foundations.org.uk/toolkit/guidebook/talk-boost-key-stage-1"],
    ["Time to Talk", "academic", null, [2, 3], null, "fazakerleyprimary.co.uk/send"],
    ["LEGO-based therapy|Lego therapy|Brick therapy|Play Brick therapy|Brick club", "therapy", [45, 45], [1, 1], [12, 12], "pmc.ncbi.nlm.nih.gov/articles/PMC10576908"],
    ["Catch Up Literacy", "academic", [15, 15], [2, 2], [30, 30], "nfer.ac.uk/publications/catch-up-literacy-evaluation-report-and-executive-summary"],
    ["Catch Up Numeracy", "academic", [15, 15], [2, 2], null, "suttontrust.com/news-opinion/all-news-opinion/teaching-assistants-make-difference"],
    ["Switch-on Reading|Switch on|Switch-on", "academic", [20, 20], [5, 5], [10, 12], "interventionsforliteracy.org.uk/home/interventions/list-view/switch-on-reading"],
    ["Better Reading and Writing Progress|Better Reading|BRWP|Better Reading Partners|Better Reading Support Partners", "academic", [20, 20], [5, 5], [14, 15], "interventionsforliteracy.org.uk/home/interventions/list-view/better-reading-and-writing-partners"],
    ["Precision Teaching", "academic", [10, 10], [5, 5], null, "corpuschristikingston.co.uk/precision-teaching"],
    ["Lexia|Lexia Core5|Core5", "academic", [30, 30], [4, 4], [12, 24], "educationendowmentfoundation.org.uk/projects-and-evaluation/projects/lexia"],
    ["Numbers Count", "academic", [30, 30], [5, 5], [12, 12], "birmingham.ac.uk/news-archive/2011/evaluating-the-impact-of-every-child-counts"],
    ["1stClass@Number|1st Class @ Number|First Class at Number|Becoming 1stClass@Number", "academic", [30, 30], [3, 3], [8, 15], "educationendowmentfoundation.org.uk/projects-and-evaluation/promising-programmes/1stclass-number-1"],
    ["Success@Arithmetic|Success at Arithmetic", "academic", [40, 40], [3, 3], [8, 8], "lamare-pri.sch.gg/successarithmetic"],
    ["Talk4Number|Talk 4 Number", "academic", [30, 30], [3, 3], [8, 8], "bridge.leicester.sch.uk/intervention"],
    ["Power of 2|Power of Two", "academic", [10, 15], [4, 5], null, "evidence4impact.org.uk/interventions/1119"],
    ["ELSA|Emotional Literacy Support", "pastoral", [20, 30], [1, 1], [6, 12], "brackenhillschool.co.uk/elsa"],
    ["Drawing and Talking|Drawing & Talking", "pastoral", [30, 30], [1, 1], [12, 12], "egerton.kent.sch.uk/wellbeing-interventions"],
    ["Hamish and Milo|Hamish & Milo", "pastoral", [40, 40], [1, 1], [10, 10], "hamishandmilo.org/faq-items/how-much-time-is-needed-for-the-wellbeing-programme"],
    ["Sensory circuits|Sensory circuit", "therapy", [15, 20], [5, 5], null, "gatesheadhealth.nhs.uk/resources/sensory-circuits"]
  ];
  function part(key2, pair) {
    return pair ? { [key2]: { least: pair[0], most: pair[1] } } : {};
  }
  var FOR_TEACHERS = ["Numbers Count"];
  var NELI = { name: "Nuffield Early Language Intervention", weekly: { least: 120, most: 120 } };
  function weeklyOf(name, minutes3, times2) {
    if (name === NELI.name) return { weekly: NELI.weekly };
    return minutes3 && times2 ? { weekly: { least: minutes3[0] * times2[0], most: minutes3[1] * times2[1] } } : {};
  }
  var WHOLE_ONLY = ["switch on", "switch-on", "better reading", "core5"];
  function nameOf(name, programme) {
    var _a3, _b;
    const parts = (_a3 = plainWords(name).match(/\p{L}+|\d+/gu)) != null ? _a3 : [];
    const joined3 = parts.join(" ?");
    const pattern = WHOLE_ONLY.includes(plainWords(name)) ? `^${joined3}$` : `(?:^| )${joined3}(?: |$)`;
    return { begins: (_b = parts[0]) != null ? _b : "", pattern, programme };
  }
  var allNames = lazy(
    () => TABLE.flatMap(([names, kind, minutes3, times2, weeks, source]) => {
      const [name = "", ...others] = names.split("|");
      const programme = {
        name,
        kind,
        ...part("minutes", minutes3),
        ...part("times", times2),
        ...part("weeks", weeks),
        ...weeklyOf(name, minutes3, times2),
        forAssistants: !FOR_TEACHERS.includes(name),
        source
      };
      return [name, ...others].map((each) => nameOf(each, programme));
    }).sort((a, b) => b.pattern.length - a.pattern.length)
  );
  var findProgramme = memoised((intervention) => {
    var _a3, _b;
    const plain2 = plainWords(intervention);
    const words = plain2.replace(/[^\p{L}\d]+/gu, " ").trim();
    const found = (_b = (_a3 = allNames().find(({ begins, pattern }) => words.includes(begins) && new RegExp(pattern).test(words))) == null ? void 0 : _a3.programme) != null ? _b : null;
    return (found == null ? void 0 : found.name) === "Talk Boost KS1" && /\bearly\b|\bks ?2\b/.test(plain2) ? null : found;
  });
  var THERAPY_OR_PASTORAL = /\b(ot|physio(therapy)?|sensory|speech(?! marks?\b)|s[&a]?lt|elsa|nurture|thrive|counsell?ing|mentoring|drawing (and|&) talking|therapy|therapeutic|pastoral|emotional literacy|well-?being)\b/;
  var isTherapyOrPastoral = memoised((intervention) => THERAPY_OR_PASTORAL.test(plainWords(intervention)));

  // src/meaning/term.ts
  var HALF_TERMS = [
    { term: "Autumn", first: [9, 3], last: [10, 23] },
    { term: "Autumn", first: [11, 2], last: [12, 18] },
    { term: "Spring", first: [1, 4], last: [2, 12] },
    { term: "Spring", first: [2, 22], last: [3, 25] },
    { term: "Summer", first: [4, 12], last: [5, 28] },
    { term: "Summer", first: [6, 7], last: [7, 21] }
  ];
  var TERMS = ["Autumn", "Spring", "Summer"];
  var HALF_TERM_NAMES = HALF_TERMS.map(({ term }, half) => `${term} ${half % 2 + 1}`);
  function schoolYear(day) {
    const { year, month } = partsOfDay(day);
    return month >= 9 ? year : year - 1;
  }
  function schoolYearInWords(day) {
    const year = schoolYear(day);
    return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
  }
  function halfTerm(half, startYear, own3) {
    var _a3;
    const given = own3.find((each) => each.half === half && schoolYear(each.span.last) === startYear);
    if (given) return given.span;
    const { term, first, last } = (_a3 = HALF_TERMS[half]) != null ? _a3 : { term: "Autumn", first: [9, 1], last: [7, 31] };
    const year = term === "Autumn" ? startYear : startYear + 1;
    return { first: dayNumber(year, first[0], first[1]), last: dayNumber(year, last[0], last[1]) };
  }
  function wholeTerm(term, startYear, own3) {
    const half = TERMS.indexOf(term) * 2;
    return { first: halfTerm(half, startYear, own3).first, last: halfTerm(half + 1, startYear, own3).last };
  }
  function termOf(day, own3 = []) {
    var _a3;
    const startYear = schoolYear(day);
    const name = (_a3 = [...TERMS].reverse().find((term) => wholeTerm(term, startYear, own3).first <= day)) != null ? _a3 : "Autumn";
    return { name, year: name === "Autumn" ? startYear : startYear + 1, span: wholeTerm(name, startYear, own3) };
  }
  function schoolWeeks(first, last, own3) {
    const weeks = /* @__PURE__ */ new Set();
    const from = Math.max(first, last - LONGEST_DAYS);
    for (let year = schoolYear(from) - 1; year <= schoolYear(last); year += 1)
      for (let half = 0; half < HALF_TERMS.length; half += 1) {
        const span2 = halfTerm(half, year, own3);
        const end2 = Math.min(span2.last, last);
        for (let day = Math.max(span2.first, from); day <= end2; day += 1) if (!isWeekend(day)) weeks.add(Math.floor((day + MONDAY) / 7));
      }
    return weeks.size;
  }
  var LONGEST_DAYS = 5 * 366;
  var MONDAY = 3;
  var isWeekend = (day) => (day + MONDAY) % 7 > 4;
  function holidayAt(day, own3 = []) {
    const startYear = schoolYear(day);
    const halves = [startYear - 1, startYear].flatMap((year) => HALF_TERMS.map((_, half) => halfTerm(half, year, own3)));
    if (halves.some(({ first, last }) => first <= day && day <= last)) return null;
    const over = halves.map(({ last }) => last).filter((last) => last < day);
    return { lastDay: Math.max(...over) };
  }

  // src/register/time.ts
  function isRead(time3) {
    return "weekly" in time3;
  }

  // src/meaning/yearGroup.ts
  var NURSERY = /^((year|yr?) n|n|nur|nursery|pre-?school|fs ?1|f1)\b/;
  var RECEPTION = /^((year|yr?) r|r|yr|rec|reception|eyfs|fs ?2|f2|foundation( stage)?)\b/;
  var NUMBERED = /^(?:y(?:ea)?r?\.? ?(?:group )?|nc ?y? ?)?(\d{1,2})(?!\d)/;
  var yearKey = memoised((text) => {
    var _a3;
    const own3 = plainWords(text);
    const number3 = (_a3 = NUMBERED.exec(own3)) == null ? void 0 : _a3[1];
    if (number3 !== void 0) return { own: own3, group: String(Number(number3)) };
    return { own: own3, group: NURSERY.test(own3) ? "nursery" : RECEPTION.test(own3) ? "reception" : own3 };
  });
  function yearInWords(text) {
    const { group } = yearKey(text);
    if (/^\d+$/.test(group)) return `Year ${group}`;
    return group === "nursery" ? "Nursery" : group === "reception" ? "Reception" : text;
  }

  // src/register/howRead.ts
  var PLACES = ["out of class", "in class", "unknown"];
  var HEADING_ROWS = ["as found", "first row"];
  var PUPILS_IN_CELL = ["as found", "one", "several"];
  var BLANK_PUPILS = ["as found", "the pupil above", "nobody"];
  var LEAST_TAUGHT_MINUTES = 100;
  var WEEK_OF_MINUTES = 7 * 24 * 60;
  var CHOICES = {
    unsaidPlace: {
      label: "Rows that don't say where",
      options: PLACES,
      means: "How a row is counted that doesn't say whether it is in or out of class."
    },
    headingRow: { label: "Heading row", options: HEADING_ROWS, means: "Where the headings are: found, or always in the first row." },
    pupilsInCell: { label: "Pupils in a cell", options: PUPILS_IN_CELL, means: "Whether one cell may name several pupils." },
    blankPupils: { label: "Blank pupil cells", options: BLANK_PUPILS, means: "Who a row without a pupil's name belongs to." }
  };
  var TAUGHT_MINUTES = "Taught minutes a week";
  var REVIEW_DATE = "Review date";
  var LAST_FINISHED = "Last review finished";
  var HOW_READ = [
    { label: TAUGHT_MINUTES, typed: ({ taughtMinutes, taughtSaid }) => taughtSaid ? String(taughtMinutes) : "" },
    { label: LAST_FINISHED, typed: ({ lastFinished }) => lastFinished === null ? "" : `"${isoDate(lastFinished)}"` },
    { label: REVIEW_DATE, typed: ({ reviewDay }) => `"${isoDate(reviewDay)}"` },
    ...Object.keys(CHOICES).map((key2) => ({
      label: CHOICES[key2].label,
      typed: (how) => `"${how[key2]}"`
    }))
  ];
  function usualReading(today) {
    return {
      taughtMinutes: 1500,
      taughtSaid: false,
      taughtByYear: /* @__PURE__ */ new Map(),
      reviewDay: today,
      lastFinished: null,
      unsaidPlace: "out of class",
      headingRow: "as found",
      pupilsInCell: "as found",
      blankPupils: "as found",
      columns: /* @__PURE__ */ new Map(),
      terms: []
    };
  }
  var FULL_TIME = [
    [2, 21 * 60],
    [6, 23.5 * 60],
    [10, 24 * 60]
  ];
  function fullTimeIn(how, year) {
    var _a3, _b;
    const { group, own: own3 } = yearKey(year);
    if (how.taughtSaid || how.taughtByYear.has(own3) || how.taughtByYear.has(group)) return null;
    const number3 = group === "reception" ? 0 : /^\d+$/.test(group) ? Number(group) : null;
    if (number3 === null) return null;
    return (_b = (_a3 = FULL_TIME.find(([last]) => number3 <= last)) == null ? void 0 : _a3[1]) != null ? _b : null;
  }
  function taughtWeekOf({ taughtMinutes, taughtByYear }, year) {
    var _a3, _b;
    if (taughtByYear.size === 0 || year === "") return taughtMinutes;
    return (_b = (_a3 = taughtByYear.get(yearKey(year).own)) != null ? _a3 : taughtByYear.get(yearKey(year).group)) != null ? _b : taughtMinutes;
  }

  // src/settings/settings.ts
  var COLUMNS_HOLD = {
    label: "The two columns hold",
    options: ["live formulas", "values"],
    means: "Live formulas go on by themselves, and somebody without the add-on may not see their answers. Values are as of the last check, and everybody sees them: for colleagues without the add-on, viewers, what is downloaded for Excel, and very long registers."
  };
  var SHEET_CHOICES = { ...CHOICES, columnsHold: COLUMNS_HOLD };
  function defaultSettings(today) {
    return {
      ...usualReading(today),
      moreThan: 0.5,
      watchFrom: 0.25,
      highFrom: 70,
      mediumFrom: 35,
      columnsHold: "live formulas",
      points: /* @__PURE__ */ new Map(),
      figures: /* @__PURE__ */ new Map(),
      costAnHour: /* @__PURE__ */ new Map(),
      ownWays: /* @__PURE__ */ new Map(),
      school: { urn: "", name: "", trustId: "" }
    };
  }
  function figure({ figures: figures4 }, { name, value }) {
    var _a3;
    return (_a3 = figures4.get(name)) != null ? _a3 : value;
  }
  function pointsOf({ points: points3 }, check2) {
    var _a3;
    return (_a3 = points3.get(check2.name)) != null ? _a3 : check2.points;
  }

  // src/checks/dose.ts
  var PARTS2 = ["minutes", "times", "weeks"];
  var UNITS = {
    minutes: "minutes a session",
    times: "times a week",
    weekly: "minutes a week",
    weeks: "weeks"
  };
  var WEIGHTS = { minutes: 1, times: 1, weekly: 2, weeks: 1 };
  var WHOLE = 3;
  var end = (name, value, most, means) => ({ name, value, least: 0, most, means });
  var GENERAL = {
    minutes: [
      end("Dose: least minutes a session", 20, 600, "A shorter session is outside what the evidence suggests."),
      end("Dose: most minutes a session", 50, 600, "A longer session is outside what the evidence suggests.")
    ],
    times: [
      end("Dose: least times a week", 3, 50, "Fewer are outside what the evidence suggests."),
      end("Dose: most times a week", 5, 50, "More are outside what the evidence suggests.")
    ],
    weeks: [
      end("Dose: least weeks", 8, 60, "Fewer are outside what the evidence suggests."),
      end("Dose: most weeks", 20, 60, "More are outside what the evidence suggests.")
    ]
  };
  var DOSE_SPANS = PARTS2.map((part2) => GENERAL[part2]);
  function valueOf(row, part2, settings) {
    var _a3;
    if (part2 === "weeks") return (_a3 = row.provision.weeks) != null ? _a3 : weeksFromDates(row, settings);
    return isRead(row.time) ? row.time[part2] : void 0;
  }
  function weeksFromDates({ provision: { start, end: end2 } }, { terms }) {
    const weeks = start === void 0 || end2 === void 0 ? 0 : schoolWeeks(start, end2, terms);
    return weeks === 0 ? void 0 : exactly(weeks);
  }
  var PRE_TEACHING = { least: 5, most: 20 };
  var isPreTeaching = ({ provision }) => /\bpre-? ?(teach|learn|tutor)|\bvocab pre\b/.test(plainWords(provision.intervention));
  function partsOf(row) {
    if (isPreTeaching(row)) return ["minutes", "times"];
    const { time: time3 } = row;
    return isRead(time3) && time3.minutes === void 0 && time3.times === void 0 ? ["weekly", "weeks"] : PARTS2;
  }
  function lostBy(value, span2) {
    if (value === void 0) return HALF;
    if (value === "open" || value.most < span2.least || value.least > span2.most) return ALL;
    return value.least >= span2.least && value.most <= span2.most ? NONE : HALF;
  }
  function partInWords(part2, value, span2) {
    if (value === void 0) return `${UNITS[part2]} not known`;
    if (value === "open") return `open-ended rather than ${rangeInWords(span2)} ${UNITS[part2]}`;
    if (rangeInWords(value) !== "1") return `${rangeInWords(value)} ${UNITS[part2]} rather than ${rangeInWords(span2)}`;
    return part2 === "times" ? `once a week rather than ${rangeInWords(span2)} times` : `1 ${ONE[part2]} rather than ${rangeInWords(span2)}`;
  }
  var ONE = { minutes: "minute a session", weekly: "minute a week", weeks: "week" };
  function spanFor(row, part2, settings) {
    var _a3;
    if (isPreTeaching(row)) return part2 === "minutes" ? PRE_TEACHING : null;
    const { programme } = row.provision;
    const general = (of) => {
      var _a4;
      const [least, most] = GENERAL[of];
      return (_a4 = programme == null ? void 0 : programme[of]) != null ? _a4 : { least: figure(settings, least), most: figure(settings, most) };
    };
    if (part2 !== "weekly") return general(part2);
    const [minutes3, times2] = [general("minutes"), general("times")];
    return (_a3 = programme == null ? void 0 : programme.weekly) != null ? _a3 : { least: minutes3.least * times2.least, most: minutes3.most * times2.most };
  }
  function weightOf(parts) {
    return parts.reduce((sum3, part2) => sum3 + WEIGHTS[part2], 0);
  }
  var dose = {
    name: "dose",
    family: "Is it based on evidence?",
    points: 12,
    asks: "Does it run as often, as long and for as many weeks as its programme says, or as the evidence suggests: 20–50 minutes, 3–5 times a week, 8–20 weeks?",
    askedWhen: "of every row but therapy and pastoral work that has no published dose",
    loses: "A third of the points each for minutes a session, times a week and weeks. Wholly inside: none. Partly inside, or not known: half of that third. Outside, or open-ended: all of it. Where only the minutes a week are known, they stand for the first two thirds. Weeks come from their own column, else from start and end, without the holidays. A programme with a published dose is held to its own figures, where it has them. Pre-teaching is short by nature: 5–20 minutes, any number of times, weeks not asked.",
    figures: PARTS2.flatMap((part2) => [...GENERAL[part2]]),
    asked(row) {
      if (row.provision.programme === null && isTherapyOrPastoral(row.provision.intervention)) return 0;
      return weightOf(partsOf(row)) / WHOLE;
    },
    notAsked: "therapy and pastoral work has no general dose",
    judge(row, { settings }) {
      var _a3, _b;
      const asked2 = partsOf(row);
      const parts = asked2.flatMap((part2) => {
        const [value, span2] = [valueOf(row, part2, settings), spanFor(row, part2, settings)];
        return span2 === null ? [] : [{ part: part2, value, span: span2, lost: lostBy(value, span2) * WEIGHTS[part2] }];
      });
      const lost = parts.reduce((sum3, part2) => sum3 + part2.lost, 0) / weightOf(asked2);
      return { lost, programme: (_b = (_a3 = row.provision.programme) == null ? void 0 : _a3.name) != null ? _b : null, outside: parts.filter((part2) => part2.lost > 0) };
    },
    says({ programme, outside }) {
      const words = outside.map(({ part: part2, value, span: span2 }) => partInWords(part2, value, span2));
      return `${programme === null ? "" : `${programme}: `}${words.length === 0 ? "within its dose" : words.join(", ")}`;
    },
    inShort: "Is the dose right?",
    question: "Does it run as often, as long and for as many weeks as its evidence asks? If not, is it still the same intervention?",
    source: EEF
  };

  // src/checks/drift.ts
  var REVIEWED_WITHIN = {
    name: "Drift: weeks within which a review counts",
    value: 13,
    least: 0,
    most: 104,
    means: "A row reviewed within this many weeks before the review date has not drifted; 13 is about a term."
  };
  var USUAL_WEEKS = {
    name: "Drift: usual weeks",
    value: 20,
    least: 1,
    most: 104,
    means: "How many school weeks a row may run that gives neither its weeks nor an end date."
  };
  function longerThan({ weeks, end: end2 }, weeksRun, settings) {
    if (end2 !== void 0) return settings.reviewDay > end2 ? "planned" : null;
    if (weeks !== void 0 && weeks !== "open") return weeksRun > weeks.most ? "planned" : null;
    const usualWeeks = figure(settings, USUAL_WEEKS);
    return weeksRun > usualWeeks ? { usualWeeks } : null;
  }
  function lastReviewOf({ lastReview, start }, { lastFinished, reviewDay }) {
    if (lastFinished === null || lastFinished > reviewDay || start !== void 0 && start > lastFinished) return lastReview;
    return Math.max(lastReview != null ? lastReview : lastFinished, lastFinished);
  }
  function longerInWords(longer) {
    return longer === "planned" ? longer : `the usual ${numberInWords(longer.usualWeeks)} ${longer.usualWeeks === 1 ? "week" : "weeks"}`;
  }
  var drift = {
    name: "drift",
    family: "Is it based on evidence?",
    points: 8,
    asks: "Has it run for longer than planned without a review?",
    askedWhen: "where the row has a start date, or is open-ended",
    loses: "Reviewed in the 13 weeks before the review date: none. Else running for longer than planned (its end date, else its weeks, else 20 school weeks), or open-ended: all. Else none.",
    figures: [REVIEWED_WITHIN, USUAL_WEEKS],
    asked: ({ provision }) => provision.start !== void 0 || provision.weeks === "open" ? 1 : 0,
    notAsked: "this row has no start date",
    judge({ provision }, { settings }) {
      var _a3, _b;
      const { start, weeks, texts } = provision;
      const lastReview = lastReviewOf(provision, settings);
      const since = lastReview === void 0 ? -1 : settings.reviewDay - lastReview;
      const found = { lastReview, longerThan: null, cost: saysNothing((_a3 = texts.cost) != null ? _a3 : "") ? "" : (_b = texts.cost) != null ? _b : "" };
      if (since >= 0 && since <= figure(settings, REVIEWED_WITHIN) * 7) return { ...found, lost: NONE, weeksRun: "reviewed" };
      if (weeks === "open") return { ...found, lost: ALL, weeksRun: "open" };
      const weeksRun = start === void 0 ? 0 : schoolWeeks(start, settings.reviewDay, settings.terms);
      const longer = longerThan(provision, weeksRun, settings);
      return { ...found, lost: longer === null ? NONE : ALL, weeksRun, longerThan: longer };
    },
    says({ lastReview, weeksRun, longerThan: longer }) {
      const reviewed = lastReview === void 0 ? "no review recorded" : `last reviewed on ${dateInWords(lastReview)}`;
      if (weeksRun === "reviewed") return reviewed;
      if (weeksRun === "open") return `open-ended, ${reviewed}`;
      const running = `running for ${counted(weeksRun, "school week")}, ${reviewed}`;
      return longer === null ? running : `${running}, longer than ${longerInWords(longer)}`;
    },
    inShort: "Until when? Still needed?",
    question: "Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?",
    questionOf: ({ cost, weeksRun, longerThan: longer }) => cost === "" || weeksRun !== "open" && longer === null ? void 0 : `Has it simply always run? What does it cost in time, and in money (the register says ${clip(cost)}), for what it gives?`,
    questionForDuty: "When was it last looked at with the family, and does the plan still describe what the pupil needs?",
    source: ALSTON
  };

  // src/meaning/leader.ts
  var ROLES = ["teacher", "specialist", "assistant", "other"];
  var VOLUNTEER = /\b(volunteers?|(grand)?parents?(?! (support|liaison))|peers?|buddy|buddies|older (student|pupil|child|children)s?|(student|pupil)s? in year|(y(ea)?r? ?\d{1,2}|sixth[ -]form) (pupil|student|children)s?|sixth[ -]formers?)\b/;
  var HEAD = /\bassistant (head(teacher)?|principal)s?\b/;
  var ASSISTANT = /\b(\d*tas?\d*|t\.a|h\.?l\.?t\.?a|lsas?|(teaching|classroom|support) asst|support staff|mentors?|elsa|assistants?|keyworkers?|key workers?|pastoral|nursery nurses?|nurture lead)\b/;
  var TEACHER = /\b(ct|teachers?|qts|senco|sendco|inclusion lead|head(teacher)?|deputy|salt|slt|speech ?(and |& |\/ ?)?language|ot|physio(therapist)?|ep|educational psychologist|specialist|therapists?|counsellors?)\b/;
  var NOBODY = /\b(software|online|computers?|apps?|ipads?|tablets?|self[ -]led|independent(ly)?)\b/;
  var SOMEBODY = /\b(tutor|trainer|coache?|worker|practitioner|consultant|advis[eo]r)s?\b/;
  var TITLED = /\b(mrs?|ms|miss|dr)\.? [\p{L}']+/gu;
  var readLeader = memoised((text) => {
    const plain2 = plainWords(text).replace(TITLED, " ");
    if (VOLUNTEER.test(plain2)) return "volunteer or software";
    if (HEAD.test(plain2) && !ASSISTANT.test(plain2.replace(HEAD, " "))) return "teacher or specialist";
    if (ASSISTANT.test(plain2)) return "assistant";
    if (TEACHER.test(plain2)) return "teacher or specialist";
    return NOBODY.test(plain2) && !SOMEBODY.test(plain2) ? "volunteer or software" : "not known";
  });
  function isSoftware(text) {
    const plain2 = plainWords(text);
    return !VOLUNTEER.test(plain2) && NOBODY.test(plain2) && !SOMEBODY.test(plain2);
  }
  var SPECIALIST = /\b(salt|slt|language|ot|physio\w*|ep|psychologist|specialist|therapists?|counsellors?)\b/;
  var SPEECH_AND = /\bspeech ?(?:and|&|\/|\+) ?language\b/g;
  function partsOf2(text) {
    return plainWords(text).replace(SPEECH_AND, "language").split(/\/|,|;|&|\+|\band\b|\bor\b/).filter((part2) => /\p{L}/u.test(part2));
  }
  function roleOf(part2) {
    const leader = readLeader(part2);
    if (leader === "assistant") return leader;
    if (leader === "teacher or specialist") return SPECIALIST.test(part2) ? "specialist" : "teacher";
    return leader === "volunteer or software" || SOMEBODY.test(part2) ? "other" : null;
  }
  var rolesIn = memoised((text) => [...new Set(partsOf2(text).flatMap((part2) => {
    var _a3;
    return (_a3 = roleOf(part2)) != null ? _a3 : [];
  }))]);
  var TITLED_ONE = new RegExp(TITLED.source, "u");
  var TWO_HALVES = /^([^()-]+?) ?[-(] ?([^()-]+?)\)?$/;
  var ROLE_FIRST = /^(.+) (\p{L}{1,3})$/u;
  var INITIALS = /^\p{L}{1,3}$/u;
  function personIn(part2) {
    var _a3, _b, _c;
    const titled2 = (_a3 = TITLED_ONE.exec(part2)) == null ? void 0 : _a3[0].replace(".", "");
    if (titled2 !== void 0) return titled2;
    const plain2 = part2.replace(/\bt\.? ?a\b\.?/g, "ta");
    const [, first = "", second = ""] = (_c = (_b = TWO_HALVES.exec(plain2)) != null ? _b : ROLE_FIRST.exec(plain2)) != null ? _c : [];
    if (INITIALS.test(second) && roleOf(first) !== null && roleOf(second) === null) return second;
    if (INITIALS.test(first) && roleOf(second) !== null && roleOf(first) === null) return first;
    return part2.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  function adultsNamed(texts) {
    return new Set(texts.flatMap(namesIn));
  }
  var namesIn = memoised(
    (text) => saysNothing(text) ? [] : text.split("\n").flatMap((line3) => {
      var _a3, _b;
      const parts = partsOf2(line3);
      const alone2 = parts.length === 2 && line3.includes(",") && TITLED_ONE.test((_a3 = parts[0]) != null ? _a3 : "") && roleOf((_b = parts[1]) != null ? _b : "") !== null;
      return (alone2 ? parts.slice(0, 1) : parts).map(personIn).filter((name) => !saysNothing(name));
    })
  );
  var SO_MANY = /\b(\d) ?(?:x ?)?(?:tas?|lsas?|hltas?|teachers|adults|staff|assistants|teaching assistants|mentors)\b|\b(?:tas?|lsas?|hltas?) ?x ?(\d)\b/;
  var TOGETHER = /&|\+|\band\b/;
  var adultsIn = memoised((text) => {
    var _a3, _b;
    const said3 = SO_MANY.exec(plainWords(text));
    const count2 = Number((_b = (_a3 = said3 == null ? void 0 : said3[1]) != null ? _a3 : said3 == null ? void 0 : said3[2]) != null ? _b : 0);
    if (count2 > 0) return exactly(count2);
    if (isSoftware(text)) return between(0, 1);
    return between(1, plainWords(text).replace(SPEECH_AND, "language").split(TOGETHER).length);
  });
  var HOURS_A_DAY = 6;
  var HOURS_OF = { h: 1, d: HOURS_A_DAY, m: 1 / 60 };
  var AMOUNT = /(?:(?<!\d)(\d{1,6}) ?(?:x|sessions? of) ?)?(?<!\d)(\d{0,6}\.?\d{1,6})(?: ?(?:-|to) ?[\d.]{1,9})?\+? ?(h|d|m)(?:ours?|rs?|ays?|in(?:ute)?s?)?(?![a-z])(?: x ?(\d{1,6}))?/;
  var AND_MORE = /^ ?(?:\+|&|and)? ?\.?\d/;
  function trainingHours(text) {
    var _a3;
    const plain2 = plainWords(text.replace(/½/g, ".5")).replace(/ ?\b1\/2\b/g, ".5").replace(/\bhalf( an?)?\b/g, ".5");
    if (/^(no|none|untrained|not trained|nil|0)\b(?!\.)/.test(plain2)) return 0;
    if (/^\d{1,3}(\.\d+)?\+?$/.test(plain2)) return parseFloat(plain2);
    let hours = null;
    for (let rest = plain2, match = AMOUNT.exec(rest); match; match = AND_MORE.test(rest) ? AMOUNT.exec(rest) : null) {
      const [whole, times2 = "1", length2, unit = "h", timesAfter = "1"] = match;
      hours = (hours != null ? hours : 0) + Number(times2) * Number(timesAfter) * Number(length2) * ((_a3 = HOURS_OF[unit]) != null ? _a3 : 1);
      rest = rest.slice(match.index + whole.length);
    }
    if (hours === null) return null;
    return /\b(less than|under|fewer than|up to)\b|</.test(plain2) ? Math.max(0, hours - LESS) : hours;
  }
  var LESS = 0.01;

  // src/checks/ledBy.ts
  var TRAINED_FROM = {
    name: "Led by: hours that count as trained",
    value: 5,
    least: 0,
    most: 1e3,
    means: "From this many recorded hours an assistant counts as trained for the intervention."
  };
  var TRAINED = "Is whoever leads it trained, prepared, with a plan, and in touch with the teacher?";
  var ledBy = {
    name: "led by",
    family: "Is it of equal quality?",
    points: 12,
    asks: "Is it led by a teacher or specialist, or by someone trained for it?",
    askedWhen: "where the register has a column for who leads",
    loses: "A teacher, SENCO or specialist: none. An assistant or mentor: none with five or more hours of training recorded, all with fewer, half where the training is not recorded; none in a programme that is published for assistants, where the register has no column for training. A volunteer, parent, peer, older pupil or software: all. Anyone not recognised, or left blank: half.",
    figures: [TRAINED_FROM],
    asked: (_row, { has }) => has("ledBy") ? 1 : 0,
    unsaid: "who leads it",
    judge({ provision: { leader, texts, programme, outsideLessons: outsideLessons2 } }, { settings }) {
      var _a3;
      const found = { leader, who: (_a3 = texts.ledBy) != null ? _a3 : "", hours: null, madeForThem: null, outsideLessons: outsideLessons2 };
      switch (leader) {
        case "teacher or specialist":
          return { ...found, lost: NONE };
        case "assistant": {
          if (texts.training === void 0 && (programme == null ? void 0 : programme.forAssistants)) return { ...found, madeForThem: programme.name, lost: NONE };
          const hours = texts.training === void 0 || saysNothing(texts.training) ? null : trainingHours(texts.training);
          return { ...found, hours, lost: hours === null ? HALF : hours >= figure(settings, TRAINED_FROM) ? NONE : ALL };
        }
        case "volunteer or software":
          return { ...found, lost: ALL };
        case "not known":
          return { ...found, lost: HALF };
      }
    },
    says({ leader, who: text, hours, madeForThem }) {
      const who = clip(text);
      if (leader === "not known") return who === "" ? "who leads it is left blank" : `led by ${who}, whose role is not known`;
      if (leader !== "assistant") return `led by ${who}`;
      if (madeForThem !== null) return `led by ${who}, as ${madeForThem} is made to be`;
      if (hours === null) return `led by ${who}, hours of training not recorded`;
      return `led by ${who}, ${hours === 1 ? "1 hour's" : `${hours} hours'`} training`;
    },
    staysAsked: ({ madeForThem }) => madeForThem !== null,
    questionOf: ({ leader, who, madeForThem, outsideLessons: outsideLessons2 }) => {
      if (leader === "volunteer or software" && isSoftware(who))
        return "Which adult looks at what the pupil does there, and takes it into the next lesson?";
      return outsideLessons2 || madeForThem !== null ? TRAINED : void 0;
    },
    inShort: "Is whoever leads it trained?",
    question: `${TRAINED} Could the teacher lead it while someone covers the class?`,
    source: EEF
  };

  // src/meaning/lesson.ts
  var VARIED = /\b(varied|varies|vary|various|variable|variety|rotat\w*|different|alternat\w*|changes|changing|mixed)\b/;
  var readLesson = memoised((text) => {
    if (saysNothing(text)) return "not said";
    return VARIED.test(plainWords(text)) || saysNo(text) ? "none in particular" : "named";
  });
  var SAFEGUARDING = /\b(psh[ce]?e|p\.s\.h\.e|psche|phse|rshe|rse|sre|pd|personal development)\b/;
  var isSafeguardingLesson = memoised((text) => SAFEGUARDING.test(plainWords(text)));

  // src/meaning/place.ts
  function isBase(placement) {
    return placement !== "" && /\b(base|unit|srp|arp|arb|resourced? (provision|base)|rp|(nurture|inclusion) room|hub|nest|den)\b/.test(plainWords(placement));
  }
  var NOT_OUT = /\b(not|never|no longer) (being |taken |pulled )*(withdrawn|out)( (of|from) (the )?(class|classroom|lesson)s?)?\b/g;
  var BOTH2 = /\bin (and|or|&) out|\bin\/out\b/;
  var OUT = /\b(out of (the )?(class|classroom|lesson)s?|outside (of )?(the )?(class|classroom|lesson)s?|(pulled|removed|taken|away) from (the )?(class|classroom|lesson)s?|leaves (the )?(class|classroom|lesson)s?|not in class|withdrawn|withdrawal|withdraw|pull(ed)?[ -]?out|taken out)\b/;
  var IN = /\b(in[ -]?class|in (the |own |their )?(class ?room|lessons?)|within (the )?(class|classroom|lessons?)|whole[ -]class|push[ -]in|classroom[ -]based|(team|co)[ -]?(teaching|taught))\b/;
  var ROOMS = /\b(library|corridor|hall|office|hub|nest|den|(intervention|quiet) space|staffroom|(?!class )\w+ room|cabin|lodge|annexe?|pod|playground|studio|gym|unit|base|resourced? provision|outside)\b/;
  var IN_A_ROOM = /\b(in|at|using) the (library|corridor|hall|office|hub|nest|den|cabin|lodge|annexe?|pod|studio|gym|(?!class )\w+ room)\b/;
  var NOTE_IN = /\b(in[ -]class support|support(ed)? in[ -]class|delivered in class)\b/;
  var NOTE_BEGINS_IN = /^(?:(?:done|happens|takes place) )?in[ -](?:the )?class(?:room)?(?:$|[.,;]| (?:on|with|at) (?:(?:a|an|the|his|her|their|own) )*(?:laptop|chromebook|computer|ipad|tablet|table|desk|ta|lsa|hlta|adult|teacher|ct)\b)/;
  var NOTE_DONE_IN = /^(?:(?:all|it is|it's|this is|is) )?(?:done|happens|takes place|delivered|taught) in (?:the )?class(?:room)? (?:during|as part of|by)\b(?!.*\b(?:last|until|till|from|and|or|if|when|unless|sometimes|then|except|before|not|room|library|corridor|hall|hub)\b)/;
  var NOTE_OUT = /^withdrawn$|\b(withdrawn (from|for)|out of class|taken out of)\b/;
  var GENERAL2 = /\b(general|gen|regular)[.-]? ?ed(ucation)?\b|\bregular class(room)?\b/;
  var IN_GENERAL = /\b(?:in|within) (?:the |a )?(?:general|gen|regular)\b/;
  var INDIRECT = /\bindirect (?:services?|support|time)\b|\b(?:services|support) to (?:school )?(?:personnel|staff)\b/;
  var SPECIAL = /\b(special|sp)\.? ed(ucation)?\b|\bsped\b|\bresource (room|class(room)?)\b|\bself[ -]?contained\b|\b(special|separate) (day )?class(room|es)?\b/;
  var ASKS = /^((stays |stay )?in|((goes|go|comes|come|taken|pulled|pull)[ -])?out|withdrawn|withdrawal|extracted|extraction)\??$|\b(?:leaves?|miss(?:es)?|missing|(?:comes?|taken|pulled) out of|(?:withdrawn|removed|extracted) from|outside) (?:the |their |a |any )?(?:class|classroom|lessons?|room)\b|\b(in|out|within|outside)\b.*\b(class|classroom|lessons?|withdraw\w*)\b/;
  function placeOfHeading(heading) {
    const plain2 = plainWords(heading);
    const [inside, outside] = [
      GENERAL2.test(plain2) || INDIRECT.test(plain2) || IN.test(plain2.replace(OUT, " ")),
      SPECIAL.test(plain2) && !IN_GENERAL.test(plain2) || OUT.test(plain2)
    ];
    return inside === outside ? null : inside ? "in class" : "out of class";
  }
  var A_REMARK = /\b(?:is|are|was|were|will|be|please|must|should|can|has|have|need|needs|if|until|while|i|we|they|note|nb|remember|mon|tues?|wed|thurs?|fri)\b|(?:mon|tues|wednes|thurs|fri)days?\b|\.\s*$/;
  var LONGEST_BANNER = 14;
  function saysPlaceBelow(line3) {
    const plain2 = plainWords(line3);
    return placeOfHeading(line3) !== null && !line3.includes("=") && !A_REMARK.test(plain2) && plain2.split(" ").length <= LONGEST_BANNER;
  }
  function readLocation(text, heading) {
    const plain2 = plainWords(text).replace(/_/g, " ").replace(NOT_OUT, "in class");
    const yes2 = /^(yes|y|true|✓)$/.test(plain2);
    const asked2 = plainWords(heading).replace(/\(?\b(?:y ?\/ ?n|yes ?\/ ?no|yes or no)\b\)?/, "").trim();
    if ((yes2 || /^(no|n|false|✗)$/.test(plain2)) && ASKS.test(asked2) && !/\bin\b.*\bout\b/.test(asked2)) {
      return yes2 === /\bin\b/.test(asked2) ? "in class" : "out of class";
    }
    if (/^both\b/.test(plain2) || BOTH2.test(plain2)) return "unknown";
    if (/^((goes |go |comes )?out|o)$/.test(plain2)) return "out of class";
    if (/^in (the |our |own )?(class)?room\b/.test(plain2)) return "in class";
    if (GENERAL2.test(plain2)) return SPECIAL.test(plain2) ? "unknown" : "in class";
    if (SPECIAL.test(plain2)) return "out of class";
    if (OUT.test(plain2)) return IN.test(plain2.replace(OUT, " ")) ? "unknown" : "out of class";
    const inside = /^((stays |stay |staying )?in|i|inside|in cls|(at )?((their|own) )?(desk|table)|(on )?(the )?carpet)$/.test(plain2) || IN.test(plain2) || /\b(class|classroom|lessons?)\b/.test(plain2) && !/\b(not|other|another|next|empty|spare|different|near|beside|after|before)\b/.test(plain2);
    const outside = ROOMS.test(plain2);
    if (inside && outside) return "unknown";
    return inside ? "in class" : outside ? "out of class" : null;
  }
  function readPlace({ location, heading, own: own3, notes, above: above2 = "" }, assumed) {
    const stated = location === "" ? null : readLocation(location, heading);
    if (stated) return { where: stated, from: "stated", seen: location };
    for (const text of own3) {
      const where = inOwnWords(text);
      if (where) return { where, from: "words", seen: text };
    }
    const noted = notes === "" ? null : inNote(notes);
    if (noted) return { where: noted, from: "words", seen: notes };
    const under = above2 === "" ? null : placeOfHeading(above2);
    return under ? { where: under, from: "words", seen: above2 } : { where: assumed, from: "assumed", seen: location };
  }
  var isARoom = memoised((location) => readLocation(location, "") === "out of class");
  var MAY_SAY_WHERE = /class|lesson|withdr|pull|out|push|team|co[ -]?t|room|library|corridor|hall|office|hub|nest|den|cabin|lodge|annex|pod|studio|gym/;
  var inOwnWords = memoised((text) => {
    if (!MAY_SAY_WHERE.test(plainWords(text))) return null;
    const plain2 = plainWords(text).replace(NOT_OUT, "in class");
    if (BOTH2.test(plain2)) return "unknown";
    if (OUT.test(plain2)) return "out of class";
    if (IN.test(plain2)) return IN_A_ROOM.test(plain2) ? "unknown" : "in class";
    return IN_A_ROOM.test(plain2) ? "out of class" : null;
  });
  var inNote = memoised((notes) => {
    const note = plainWords(notes).replace(NOT_OUT, " ");
    if (NOTE_OUT.test(note) || IN_A_ROOM.test(note)) return "out of class";
    return NOTE_IN.test(note) || NOTE_BEGINS_IN.test(note) || NOTE_DONE_IN.test(note) ? "in class" : null;
  });

  // src/meaning/taughtTime.ts
  var NOT_TAUGHT = /\b(lunch(times?)?|lunches|dinner(times?)?|break(times?)?|breaks|play ?times?|assembl(y|ies)|worship|registration|register|reg|tutor|form|(before|after)[ -](the )?(start of )?school|breakfast)\b/;
  var OUTSIDE = "(?:lunch|dinner|break|play|assembl|worship|reg|tutor|form)\\w*(?: (?:time|club)s?)?";
  var WHICH = "(?:(?!(?:at|in|during|on|and|or)\\b)\\w+ ){0,3}";
  var BESIDE = new RegExp(
    `\\b(?!(?:before|pre)[ -](?:the )?reg(?:istration|ister)?\\b)(?:after|before|between|following|until|till|up to|not|not (?:at|during|in)|avoid(?:ing)?|post|pre)[ -](?!(?:the )?(?:start of )?school\\b)${WHICH}${OUTSIDE}(?: (?:and|or) ${WHICH}${OUTSIDE})?|\\b(?:movement|sensory|brain) breaks?\\b`,
    "g"
  );
  var BETWEEN = new RegExp(`\\b${OUTSIDE} (?:to|until|till) ${WHICH}(?:${OUTSIDE}|home|end)\\b`, "g");
  var TAUGHT_TOO = /\b(lessons?|maths|english|phonics|reading|literacy|numeracy|science|history|geography|music|art|pe|p\.e|pshe|rshe|rse|computing|french|spanish|topic|guided|handwriting|spelling|varied|rotat\w*|different)\b/;
  var SURE = /\((lunch|break|play ?time|registration|form time|tutor time)\)|^registration ?[-–:(]|^(form|tutor)[ -]time\b|(form|tutor)[ -]time$|^(lunch|break|assembly|breakfast)\b(?! (?:skills|the|down|through)\b)(?=[ -–:]*\w)|\b(?:nurture|social|supported|quiet) (?:lunch(?:es)?|breakfasts?|break ?times?)\b|\bbefore the bell\b|\b(lunch ?times?|lunch (club|bunch|group)|(at|during|in) lunch|break ?times?|play ?times?|(before|after)[ -]school|before (the )?reg(istration|ister)?|breakfast club|(during|in|at) (assembly|registration|break|form time|tutor time))\b/;
  var MAY_BE = /lunch|dinner|break|play|assembl|worship|reg|tutor|form|school|bell/;
  var mayBeOutside = (text) => MAY_BE.test(plainWords(text));
  function outsideOf(text) {
    return plainWords(text).replace(BETWEEN, " ").replace(BESIDE, " ");
  }
  var namesTimeOutside = memoised((text) => {
    if (!mayBeOutside(text)) return false;
    const plain2 = outsideOf(text);
    return NOT_TAUGHT.test(plain2) && !TAUGHT_TOO.test(plain2);
  });
  var namesLesson = memoised((text) => TAUGHT_TOO.test(plainWords(text)));
  var isSurelyOutside = memoised((text) => mayBeOutside(text) && SURE.test(outsideOf(text)));
  var isOnlyOutside = memoised((text) => ONLY_OUTSIDE.test(plainWords(text)));
  var CLOCK = "(?:at )?(?:[\\d.:]+ ?(?:[ap]m)? ?(?:-|to) ?)?\\d{1,2}(?:[.:]\\d\\d(?: ?[ap]m)?| ?[ap]m)";
  var ONLY_OUTSIDE = new RegExp(
    `^(?:${CLOCK}[ ,:-]+)?(?:(?:(?:during|at|in|over) )?(?:the )?(?:lunch|break|play|assembly|registration|tutor|form)(?: ?time)?|(?:lunch|lunch ?time|breakfast) club|(?:before|after)[ -]school)(?:[ ,(-]+${CLOCK}\\)?)?\\.?$|^(?:before|after)[ -]school\\b(?! club)|^before the bell$`
  );
  var placeIsOutside = memoised((text) => {
    if (text === "") return false;
    if (isSurelyOutside(text.replace(HALL, "hall"))) return true;
    const [first = "", ...others] = plainWords(text).split(/[,;()]| - | in (?:the )?(?=\w)/).filter((part2) => part2.trim() !== "");
    return PLACE_OUTSIDE.test(first.trim()) && others.every((part2) => isARoom(part2));
  });
  var HALL = /\b(?:assembly|lunch|dinner|break|form|tutor) (?:hall|room|area)\b/gi;
  var PLACE_OUTSIDE = /^(?:(?:during|at|in) )?(?:(?:am|pm|morning|afternoon) )?(?:registration|home ?room|reg|assembly|assemblies|lunch|break|play ?time|(?:tutor|form) ?time)$/;
  function outsideLessons(slots, own3, notes = "", place = "") {
    if (slots.some(namesLesson)) return false;
    return slots.some(namesTimeOutside) || own3.some(isSurelyOutside) || notes !== "" && isOnlyOutside(notes) || placeIsOutside(place);
  }

  // src/checks/lesson.ts
  var LUNCH_OR_BREAK = /lunch|dinner|break|play/;
  var SAFEGUARDING2 = "PSHE and RSHE: is the pupil missing the safeguarding messages? Could the time rotate?";
  var lesson = {
    name: "lesson",
    family: "What is the pupil losing?",
    points: 10,
    asks: "Which lesson does the pupil miss, and is it always the same one?",
    askedWhen: "where the register has a column for the lesson missed, or for when in the day it is",
    loses: "PSHE, RSHE, RSE or PD, lunch or break: all. Varied, rotating, different each week, or none: none. Anything else that is named (a lesson, assembly, registration, before or after school): half. Left blank: half.",
    asked: (_row, { has }) => has("lesson") || has("when") ? 1 : 0,
    unsaid: "which lesson is missed",
    judge({ provision }) {
      var _a3, _b;
      const texts = [(_a3 = provision.texts.lesson) != null ? _a3 : "", (_b = provision.texts.when) != null ? _b : ""].filter((text) => readLesson(text) !== "not said");
      const named2 = texts.filter((text) => readLesson(text) === "named");
      const worst = named2.find((text) => isSafeguardingLesson(text) || namesTimeOutside(text) && LUNCH_OR_BREAK.test(plainWords(text)));
      if (worst !== void 0) return { lost: ALL, misses: worst };
      const [first] = texts;
      if (first === void 0) return { lost: HALF, misses: "" };
      if (readLesson(first) === "none in particular") return { lost: NONE, misses: "" };
      return { lost: HALF, misses: first, ...first === provision.texts.lesson ? {} : { isTime: true } };
    },
    says({ lost, misses, isTime }) {
      if (lost === NONE) return "no lesson is always missed";
      if (misses === "") return "which lesson is missed is left blank";
      return isTime ? `the lesson is not named, only the time: ${clip(misses)}` : `misses ${clip(misses)}`;
    },
    questionOf: ({ lost, misses }) => lost === ALL && isSafeguardingLesson(misses) ? SAFEGUARDING2 : void 0,
    inShort: "What is missed for it?",
    question: "What does the pupil love that they miss for this? Could the time rotate?",
    source: ALSTON
  };

  // src/meaning/termNames.ts
  function named(plain2, startYear, own3) {
    var _a3;
    const found = (_a3 = plain2.match(
      /\b(aut(umn)?|spr(ing)?|sum(mer)?|au?|sp|su)(?: ?(?:half )?(?:term )?\(?(?:[12](?!\d)|first half|second half)(?: ?(?:&|\/|\+|,|and|to|-) ?[12](?!\d))?|(?=[^a-z]|$))/g
    )) != null ? _a3 : [];
    return found.flatMap((each) => {
      var _a4, _b;
      if (/^(a|au|sp|su)$/.test(each.trim())) return [];
      const term = each.startsWith("a") ? 0 : each.startsWith("sp") ? 1 : 2;
      const halves = /first/.test(each) ? ["1"] : /second/.test(each) ? ["2"] : (_a4 = each.match(/[12]/g)) != null ? _a4 : [];
      const before = (_b = /\b(first|second) half of (the )?$/.exec(plain2.slice(0, plain2.indexOf(each)))) == null ? void 0 : _b[1];
      const which = halves.length > 0 ? halves.map(Number) : before ? [before === "first" ? 1 : 2] : [1, 2];
      return which.map((half) => halfTerm(term * 2 + half - 1, startYear, own3));
    });
  }
  function numbered(plain2, startYear, own3) {
    var _a3;
    const found = (_a3 = plain2.match(/\b(?:ht|half term|term|t) ?[1-6](?: ?(?:&|\/|-|and|to) ?(?:t|ht|term )?[1-6])?\b/g)) != null ? _a3 : [];
    return found.filter((each) => !new RegExp(`(aut|spr|sum)[a-z]* ${each}`).test(plain2)).flatMap((each) => {
      var _a4;
      const numbers = ((_a4 = each.match(/[1-6]/g)) != null ? _a4 : []).map(Number);
      const halves = numbers.map((number3) => halfTerm(number3 - 1, startYear, own3));
      const three = /^h/.test(each) ? [] : numbers.filter((number3) => number3 <= 3).flatMap((number3) => {
        var _a5;
        return wholeTerm((_a5 = TERMS[number3 - 1]) != null ? _a5 : "Autumn", startYear, own3);
      });
      return [...halves, ...three];
    });
  }
  var MONTHS3 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  var MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?";
  var MONTHS_NAMED = new RegExp(`\\b${MONTH}\\b`, "g");
  function months(plain2, startYear) {
    var _a3;
    const named2 = (_a3 = plain2.replace(/\b(oct(ober)?|feb(ruary)?|may) half[ -]?term/g, "").match(MONTHS_NAMED)) != null ? _a3 : [];
    const numbers = named2.map((each) => MONTHS3.indexOf(each.slice(0, 3)) + 1);
    const beginsInAugust = numbers[0] === 8 && numbers.length > 1;
    return numbers.map((month) => {
      const year = month >= 9 || month === 8 && beginsInAugust ? startYear : startYear + 1;
      return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
    });
  }
  var LONGEST_HOLIDAY = 60;
  function holidays(plain2, startYear, near, own3) {
    const after = /\bafter\b/.test(plain2);
    const half = (ends) => [halfTerm(ends + (after ? 1 : 0), startYear, own3)];
    if (/\b(christmas|xmas)\b/.test(plain2)) return [wholeTerm(after ? "Spring" : "Autumn", startYear, own3)];
    if (/\bnew year\b/.test(plain2)) return [wholeTerm("Spring", startYear, own3)];
    if (/\bnext term\b/.test(plain2)) return [termOf(termOf(near, own3).span.last + LONGEST_HOLIDAY, own3).span];
    if (/\bthis term\b/.test(plain2)) return [termOf(near, own3).span];
    if (/\beaster\b/.test(plain2)) return [wholeTerm(after ? "Summer" : "Spring", startYear, own3)];
    if (/\bend of (the )?(school )?year\b/.test(plain2))
      return [{ first: wholeTerm("Autumn", startYear, own3).first, last: wholeTerm("Summer", startYear, own3).last }];
    if (/\boct(ober)? half[ -]?term\b/.test(plain2)) return half(0);
    if (/\bfeb(ruary)? half[ -]?term\b/.test(plain2)) return half(2);
    if (/\b(may|whitsun) half[ -]?term\b/.test(plain2)) return half(4);
    return /^(by |until |till |to )?(the )?end of (this |the )?term$/.test(plain2) ? [termOf(near, own3).span] : [];
  }

  // src/meaning/readTerm.ts
  var USUAL = [];
  var asked = { near: NaN, own: USUAL, read: () => null };
  function readTerm(text, near, own3 = USUAL) {
    if (text === "") return null;
    if (near !== asked.near || own3 !== asked.own) asked = { near, own: own3, read: memoised((each) => readWhole(each, near, own3)) };
    return asked.read(text);
  }
  function isTermName(plain2) {
    const name = plain2.replace(OF_A_YEAR, "");
    return /^(aut(umn)?|spr(ing)?|sum(mer)?|a|au|sp|su|ht|half term|term|t) ?(term ?)?\d?$/.test(name) && !/^(a|au|sp|su|t|ht|term|half term)$/.test(name);
  }
  var OF_A_YEAR = /(?: (?:20)?\d\d)(?: ?[/-]? ?(?:20)?\d\d)?$/;
  var NO_END = /\b(on-?wards?|from|since|on-?going|continu\w*|present|until further notice)\b/;
  function readWhole(text, near, own3) {
    const plain2 = text.toLowerCase().replace(/[\u2010-\u2015]/g, "-").replace(/\s+/g, " ").trim();
    const dates = readSpan(plain2, near);
    const span2 = dates != null ? dates : readNamed(plain2, near, own3);
    if (!span2) return null;
    const named2 = dates === null;
    return NO_END.test(plain2) ? { first: span2.first, named: named2 } : { ...span2, named: named2 };
  }
  function readSpan(plain2, near) {
    const [from, to, ...others] = plain2.replace(/^(beginning|start(s|ing)?|begins)[: ]+/, "").split(/ ?[-\u2013] ?| to | until |,? (?:ending|ends?)[: ]+/);
    if (from === void 0 || to === void 0 || others.length > 0) return null;
    for (const monthFirst of [false, true]) {
      const [first, last] = [readDate(from, near, monthFirst), readDate(to, near, monthFirst)];
      if (first !== null && last !== null) return { first, last };
    }
    return null;
  }
  function readNamed(plain2, near, own3) {
    const startYear = yearIn(plain2, near);
    const spans = [
      ...named(plain2, startYear, own3),
      ...numbered(plain2, startYear, own3),
      ...months(plain2, startYear),
      ...holidays(plain2, startYear, near, own3)
    ];
    if (spans.length === 0)
      return /first half of (the )?year/.test(plain2) ? { first: halfTerm(0, startYear, own3).first, last: halfTerm(2, startYear, own3).last } : null;
    return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
  }
  function yearIn(plain2, near) {
    var _a3;
    const both = /\b(?:20)?(\d\d) ?[-/] ?(?:20)?(\d\d)\b/.exec(plain2);
    if (both && Number(both[2]) === Number(both[1]) + 1) return 2e3 + Number(both[1]);
    const one = /\b20(\d\d)\b|(?:^|[a-z'] ?)(\d\d)\b(?!\/)/.exec(plain2);
    if (!one) return schoolYear(near);
    const year = 2e3 + Number((_a3 = one[1]) != null ? _a3 : one[2]);
    return /\b(spr|sum|jan|feb|mar|apr|may|jun|jul|aug|sp\d|su\d|easter|whit|new year)/.test(plain2) ? year - 1 : year;
  }

  // src/register/row.ts
  function isRunning({ provision }) {
    return provision.running === "running";
  }
  function beginsLater({ start, texts }, { reviewDay, terms }) {
    var _a3, _b;
    const first = start != null ? start : (_b = readTerm((_a3 = texts.term) != null ? _a3 : "", reviewDay, terms)) == null ? void 0 : _b.first;
    return first !== void 0 && first > reviewDay;
  }
  function goesOn({ running, end: end2, texts }, { reviewDay }) {
    var _a3, _b;
    if (running !== "running") return false;
    const says2 = /^still\b/i.test((_a3 = texts.end) != null ? _a3 : "") || /^(?:still|on-?going|continuing|carrying on)\b/i.test((_b = texts.ended) != null ? _b : "");
    return says2 || end2 !== void 0 && end2 >= reviewDay;
  }

  // src/week/doubled.ts
  function doubled(slots) {
    if (slots.length < 2) return 0;
    const inOrder3 = [...slots].sort((a, b) => a.day - b.day || a.from - b.from);
    let twice = 0;
    let day = -1;
    let until = 0;
    for (const slot of inOrder3) {
      if (slot.day !== day) [day, until] = [slot.day, 0];
      twice += Math.max(0, Math.min(slot.to, until) - slot.from);
      until = Math.max(until, slot.to);
    }
    return twice;
  }

  // src/week/minutes.ts
  var NONE2 = exactly(0);
  function weekly(row) {
    return isRead(row.time) ? row.time.weekly : NONE2;
  }
  function timesAWeek({ time: time3, provision }) {
    if (isRead(time3) && time3.times !== void 0) return time3.times;
    return provision.slots.length === 0 ? null : exactly(provision.slots.length);
  }
  function minutesOut(row) {
    if (!isRunning(row) || row.provision.outsideLessons || row.provision.place.where === "in class") return NONE2;
    return row.provision.place.where === "unknown" ? { least: 0, most: weekly(row).most } : weekly(row);
  }
  function takesTime(row) {
    return minutesOut(row).most > 0;
  }
  function together(rows, minutesOf3) {
    const sum3 = rows.map(minutesOf3).reduce(plus, NONE2);
    const timed = rows.filter(({ provision }) => provision.slots.length > 0);
    if (timed.length === 0) return sum3;
    const twice = (edge) => doubled(timed.filter((row) => minutesOf3(row)[edge] > 0).flatMap(({ provision }) => provision.slots));
    return { least: sum3.least - twice("least"), most: sum3.most - twice("most") };
  }
  function clashesIn(rows) {
    const timed = rows.filter(({ provision }) => provision.slots.length > 0);
    if (timed.length < 2) return [];
    const days2 = [...new Set(timed.flatMap(({ provision }) => provision.slots.map(({ day }) => day)))].sort((a, b) => a - b);
    return days2.flatMap((day) => clashesOn(day, timed));
  }
  function clashesOn(day, timed) {
    const slots = timed.flatMap((row) => row.provision.slots.filter((slot) => slot.day === day).map((slot) => ({ row, slot })));
    const edges = [...new Set(slots.flatMap(({ slot: { from, to } }) => [from, to]))].sort((a, b) => a - b);
    const found = [];
    edges.slice(1).forEach((to, i) => {
      var _a3;
      const from = (_a3 = edges[i]) != null ? _a3 : to;
      const there = slots.filter(({ slot }) => slot.from <= from && slot.to >= to).map(({ row }) => row);
      const together3 = [...new Set(there)];
      if (together3.length < 2) return;
      const before = found[found.length - 1];
      const goesOn2 = (before == null ? void 0 : before.at.to) === from && before.rows.length === together3.length && before.rows.every((row) => together3.includes(row));
      if (goesOn2) found[found.length - 1] = { ...before, at: { ...before.at, to } };
      else found.push({ rows: together3, at: { day, from, to } });
    });
    return found;
  }

  // src/checks/time.ts
  var ALL_LOST_AT = {
    name: "Time: share at which all points are lost",
    value: 0.5,
    least: 0.01,
    most: 1,
    means: "All points are lost at this share of the taught week, and in proportion below it.",
    share: true
  };
  var time = {
    name: "time",
    family: "What is the pupil losing?",
    points: 30,
    asks: "How much of the taught week is the pupil out of class, all interventions together? (Without pupils' names: for this row alone.)",
    askedWhen: "of every row that takes taught time",
    loses: "In proportion: all at half of the taught week and over, a half at a quarter, none at nothing. Of a range, the most counts.",
    figures: [ALL_LOST_AT],
    ofWeek: true,
    asked: ({ provision }) => provision.outsideLessons ? 0 : 1,
    notAsked: "it takes no taught time",
    judge(row, { week, namesPupils: namesPupils2, settings }) {
      const out = namesPupils2 ? week.out : minutesOut(row);
      const others = namesPupils2 ? week.rowsOut - (takesTime(row) ? 1 : 0) : 0;
      const { taughtMinutes } = week;
      return { lost: Math.min(1, out.most / (figure(settings, ALL_LOST_AT) * taughtMinutes)), out, taughtMinutes, others };
    },
    says({ out, taughtMinutes, others }) {
      const alone2 = others > 0 ? ` with ${spelled(others, "other intervention")}` : "";
      const upTo = out.least < out.most ? "up to " : "";
      return `out ${upTo}${hoursInWords(out.most)} of ${hoursInWords(taughtMinutes)}${alone2}`;
    },
    inShort: "Could this be done in class?",
    question: "What would the pupil be doing in class at that time, and could this be done there?",
    source: ALSTON
  };

  // src/checks/index.ts
  var CHECKS = [time, lesson, ledBy, link, plan, dose, evidence, data, drift];
  var BY_NAME = new Map(CHECKS.map((check2) => [check2.name, check2]));
  function checkNamed(name) {
    return BY_NAME.get(name);
  }

  // src/checks/floor.ts
  var FLOOR = {
    name: "Score at least, where more out than in",
    value: 70,
    least: 0,
    most: 100,
    means: 'Rows out of class of a pupil who is "More out than in" score from here to 100, in the order of their own scores, so that no such row looks harmless. Left at 70, it goes up with "High from".'
  };
  function floorOf(settings) {
    const floor = figure(settings, FLOOR);
    return floor === FLOOR.value ? Math.max(floor, settings.highFrom) : floor;
  }

  // src/checks/score.ts
  var RAISED = "raised";
  function rounded(points3) {
    return Math.round(points3 * 1e9) / 1e9;
  }
  function roundHalfUp(value) {
    return Math.floor(value + 0.5 + 1e-9);
  }
  function bandOf(score, settings) {
    if (score >= settings.highFrom) return "High";
    return score >= settings.mediumFrom ? "Medium" : "Low";
  }
  function scoreRow(row, around, known) {
    var _a3;
    if (!isRunning(row)) return { kind: "not running", why: whyNotRunning(row, around.settings) };
    if (!isRead(row.time)) return { kind: "not read", problem: row.time };
    if (row.provision.place.where === "in class") return { kind: "in class" };
    const inWeek = findings(OF_WEEK, row, around);
    const inRow = (_a3 = known.get(row.provision)) != null ? _a3 : findings(OF_ROW, row, around);
    known.set(row.provision, inRow);
    const lost = inWeek.lost.concat(inRow.lost);
    const atStake = rounded(inWeek.outOf + inRow.outOf);
    const points3 = lost.reduce((sum3, each) => sum3 + each.points, 0);
    const own3 = atStake > 0 ? Math.min(100, 100 * points3 / atStake) : 0;
    const raised = atStake > 0 && mustBeRaised(row, around) ? raisedScore(own3, floorOf(around.settings)) : own3;
    const score = roundHalfUp(raised);
    const raise = rounded((raised - own3) / 100 * atStake);
    if (raise > 0) lost.push({ check: RAISED, points: raise, outOf: raise, from: roundHalfUp(own3), to: score });
    lost.sort((a, b) => b.points - a.points);
    return {
      kind: "scored",
      score,
      band: bandOf(score, around.settings),
      lost,
      stillAsked: inWeek.stillAsked.concat(inRow.stillAsked),
      atStake,
      notAsked: inWeek.notAsked.concat(inRow.notAsked)
    };
  }
  function raisedScore(own3, floor) {
    return floor + (100 - floor) / 100 * own3;
  }
  function ownScore(score) {
    if (score.kind !== "scored" || score.atStake === 0) return 0;
    const points3 = score.lost.reduce((sum3, each) => each.check === RAISED ? sum3 : sum3 + each.points, 0);
    return 100 * points3 / score.atStake;
  }
  function whyNotRunning({ provision }, settings) {
    if (provision.running === "ended") return "ended";
    return beginsLater(provision, settings) ? "begins later" : "resting";
  }
  var OF_WEEK = CHECKS.filter(({ ofWeek }) => ofWeek);
  var OF_ROW = CHECKS.filter(({ ofWeek }) => !ofWeek);
  function findings(checks, row, around) {
    var _a3;
    const lost = [];
    const stillAsked = [];
    const notAsked = [];
    let outOfAll = 0;
    for (const check2 of checks) {
      const points3 = pointsOf(around.settings, check2);
      const outOf = check2.asked(row, around) * points3;
      if (outOf === 0) {
        notAsked.push({ check: check2.name, why: points3 === 0 ? "no points" : check2.unsaid === void 0 ? "the row" : "no column" });
        continue;
      }
      outOfAll += outOf;
      const found = check2.judge(row, around);
      if (found.lost > 0) lost.push({ check: check2.name, points: rounded(found.lost * outOf), outOf, found });
      else if ((_a3 = check2.staysAsked) == null ? void 0 : _a3.call(check2, found)) stillAsked.push({ check: check2.name, points: 0, outOf, found });
    }
    return { lost, stillAsked, outOf: outOfAll, notAsked };
  }
  function mustBeRaised({ provision }, { week }) {
    return provision.place.where === "out of class" && !provision.outsideLessons && week.status === "More out than in";
  }

  // src/words/score.ts
  function seenInWords(lost) {
    var _a3, _b;
    if ("from" in lost) return `raised from ${lost.from} to ${lost.to}, because the pupil is more out of class than in`;
    return (_b = (_a3 = checkNamed(lost.check)) == null ? void 0 : _a3.says(lost.found)) != null ? _b : lost.check;
  }
  function questionOf(lost, { duty }) {
    var _a3, _b, _c, _d;
    if ("from" in lost) return "Is so much time out of class a deliberate decision, agreed with whom and when, or did it drift here?";
    const check2 = checkNamed(lost.check);
    return (_d = (_c = (_b = duty ? check2 == null ? void 0 : check2.questionForDuty : void 0) != null ? _b : (_a3 = check2 == null ? void 0 : check2.questionOf) == null ? void 0 : _a3.call(check2, lost.found)) != null ? _c : check2 == null ? void 0 : check2.question) != null ? _d : "";
  }
  function sourceOf({ check: check2 }) {
    var _a3, _b;
    return (_b = (_a3 = checkNamed(check2)) == null ? void 0 : _a3.source) != null ? _b : ALSTON;
  }
  function pointsInWords({ check: check2, points: points3, outOf }) {
    return check2 === RAISED ? `${numberInWords(points3)} added` : `${numberInWords(points3)} of ${numberInWords(outOf)}`;
  }
  function lostInWords(lost, byName2 = false) {
    return `${byName2 ? lost.check : seenInWords(lost)} (${pointsInWords(lost)})`;
  }
  var NOT_RUNNING = { ended: "Ended", "begins later": "Not started yet", resting: "Not running at present" };
  function notRunningInWords({ why }) {
    return NOT_RUNNING[why];
  }
  function reasonsInWords(score, { provision }, withUnsaid = true, saidOnce = []) {
    switch (score.kind) {
      case "in class":
        return "In class: it takes no time out of class, so the score is 0.";
      case "not read":
        return notReadInWords(score.problem);
      case "not running":
        return `${notRunningInWords(score)}.`;
      case "scored": {
        if (score.atStake === 0)
          return `${whereInWords(provision)}Nothing was asked of this row, so the score is 0.${notAskedInWords(score.notAsked, withUnsaid)}`;
        const sum3 = numberInWords(score.lost.reduce((all, each) => all + each.points, 0));
        const listed2 = score.lost.length === 0 ? "No points lost" : capitalised(score.lost.map((lost) => lostInWords(lost, saidOnce.includes(lost.check))).join("; "));
        return `${whereInWords(provision)}${listed2}. ${sum3} of ${numberInWords(score.atStake)} points = ${score.score}, ${score.band}.${notAskedInWords(score.notAsked, withUnsaid)}`;
      }
    }
  }
  function whereInWords({ outsideLessons: outsideLessons2, place }) {
    if (outsideLessons2) return "Outside lessons, so it takes no taught time. ";
    if (place.from !== "assumed") return "";
    const taken = place.where === "unknown" ? "Not clear whether in or out of class" : `Taken as ${place.where}`;
    return `${taken}: ${place.seen === "" ? "the register doesn't say" : `"${clip(place.seen)}" is a place we don't know`}. `;
  }
  function notAskedInWords(notAsked, withUnsaid) {
    const unsaid = withUnsaid ? unsaidIn(notAsked) : [];
    const others = notAsked.filter(({ why }) => why !== "no column").map(
      ({ check: check2, why }) => {
        var _a3, _b;
        return why === "no points" ? `the check "${check2}" has no points in your settings` : (_b = (_a3 = checkNamed(check2)) == null ? void 0 : _a3.notAsked) != null ? _b : "";
      }
    );
    const all = [...unsaid.length > 0 ? [`your register doesn't say ${unsaid.join(", or ")}`] : [], ...others];
    return all.length === 0 ? "" : ` Not asked: ${all.join("; ")}.`;
  }
  function unsaidIn(notAsked) {
    return notAsked.flatMap(({ check: check2, why }) => {
      var _a3, _b;
      return why === "no column" ? (_b = (_a3 = checkNamed(check2)) == null ? void 0 : _a3.unsaid) != null ? _b : [] : [];
    });
  }

  // src/meaning/cell.ts
  var DAY_NOUGHT = dayNumber(1899, 12, 30);
  var LONGEST_DURATION_DAYS = 366;
  function isMoment(cell) {
    return typeof cell === "object";
  }
  function isBlank(cell) {
    return cell === void 0 || typeof cell === "string" && cell.trim() === "";
  }
  function durationMinutes(moment) {
    const days2 = moment.day - DAY_NOUGHT;
    return days2 >= 0 && days2 < LONGEST_DURATION_DAYS ? days2 * 1440 + moment.minutes : null;
  }
  var localWallClock = (date2) => ({
    day: dayNumber(date2.getFullYear(), date2.getMonth() + 1, date2.getDate()),
    minutes: date2.getHours() * 60 + date2.getMinutes()
  });
  function toCell(raw, wallClock = localWallClock) {
    return typeof raw === "string" ? readable(raw) : toWholeCell(raw, wallClock);
  }
  function toWholeCell(raw, wallClock = localWallClock) {
    if (typeof raw === "string" || typeof raw === "boolean") return raw;
    if (typeof raw === "number") return Number.isFinite(raw) ? raw : String(raw);
    if (Object.prototype.toString.call(raw) === "[object Date]") {
      const date2 = raw;
      return Number.isNaN(date2.getTime()) ? "" : wallClock(date2);
    }
    return "";
  }
  function toGrid(raw, wallClock = localWallClock, as = toCell) {
    const rows = Array.isArray(raw) ? raw : [[raw]];
    const grid = rows.map((row) => (Array.isArray(row) ? row : [row]).map((value) => as(value, wallClock)));
    const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
    return grid.map((row) => row.length < width ? [...row, ...Array(width - row.length).fill("")] : row);
  }
  function allBlank(raw) {
    return raw === "" || (Array.isArray(raw) ? raw.every(allBlank) : isBlank(toCell(raw)));
  }
  function rowsFilled(rows, isBlankRow = allBlank) {
    let filled2 = rows.length;
    while (filled2 > 0 && isBlankRow(rows[filled2 - 1])) filled2 -= 1;
    return filled2;
  }
  function wholeText(cell) {
    return typeof cell === "string" ? cell.trim() : cellText(cell);
  }
  function cellText(cell) {
    if (cell === void 0) return "";
    if (isMoment(cell)) {
      const duration2 = durationMinutes(cell);
      return duration2 === null ? dateInWords(cell.day) : clockInWords(duration2);
    }
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return typeof cell === "number" ? String(cell) : readable(cell).trim();
  }
  function isError(text) {
    return /^#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|error!)/i.test(text.trim());
  }

  // src/register/askedIfOn.ts
  var ON = "active|running|current|currently|presently|live|still|continuing|continues?|on ?going|open|in place|happening|taking place|being (?:delivered|provided)|now|at present|at the moment|carry(?:ing)? on|in progress|receiving|this (?:half )?term|attending|in use|on or off|on off";
  var OVER = "ended|finished|completed?|stopped|closed|exited|over|passed|left|done|discontinued|ceased|discharged|graduated|signed off|archived|cancelled|expired";
  var BESIDE2 = "is|are|has|have|does|do|it|this|they|he|she|been|being|the|group|intervention|programme|support|provision|pupil|child|up|and|to|gets?|getting|receives?|attends?|runs?|delivered|going";
  var BEHIND = "now|yet|group|it|receiving|delivered|in place|attending|running|y n|yes no|yes or no";
  var ASKS_ON = new RegExp(`\\b(?:${ON})\\b`);
  var ASKS_OVER = new RegExp(`\\b(?:${OVER})\\b`);
  var ASKS_NOTHING_ELSE = new RegExp(`^(?:(?:${BESIDE2}|${ON}|left) )*(?:${ON}|${OVER}|on)(?: (?:${BEHIND}))*$`);
  function whatYesSays(plain2) {
    if (ASKS_ON.test(plain2)) return "running";
    return ASKS_OVER.test(plain2) ? "ended" : null;
  }
  var asksIfOn = (plain2) => ASKS_NOTHING_ELSE.test(plain2);

  // src/register/headings.ts
  var LONGEST_HEADING = 60;
  function plainHeading(cell) {
    return typeof cell !== "string" || cell.length > LONGEST_HEADING ? "" : headingWords(cell);
  }
  var headingWords = memoised(
    (text) => withoutUnseen(text).normalize("NFKC").toLowerCase().replace(/['\u2018\u2019]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim()
  );
  function headingMark(heading) {
    return `#${fnv1a(plainHeading(heading))}`;
  }
  var LETTERED = /^(?!groups?\b|class\b|weeks?\b|wk\b|sets?\b|team\b|pupil\b|child\b|student\b|learner\b|year\b)(\D+) ([a-d])$/;
  var ORDINALS = ["first", "second", "third", "fourth"];
  function numberedHeading(plain2) {
    var _a3, _b, _c, _d, _e, _f;
    const ordinal = /^(?:(\d)(?:st|nd|rd|th)|(first|second|third|fourth)) (.+)$/.exec(plain2);
    if (ordinal) return { heading: (_a3 = ordinal[3]) != null ? _a3 : "", number: Number((_c = ordinal[1]) != null ? _c : ORDINALS.indexOf((_b = ordinal[2]) != null ? _b : "") + 1) };
    const lettered = LETTERED.exec(plain2);
    if (lettered) return { heading: (_d = lettered[1]) != null ? _d : "", number: "abcd".indexOf((_e = lettered[2]) != null ? _e : "") + 1 };
    const match = /^(.*\D)(\d)$/.exec(plain2);
    return match ? { heading: ((_f = match[1]) != null ? _f : "").trim(), number: Number(match[2]) } : { heading: plain2, number: null };
  }
  function isOurHeading(cell) {
    return typeof cell === "string" && /^outvention (status|score|reasons)(\.|$)/i.test(cell.trim());
  }

  // src/register/remarkedDay.ts
  var TO_START = /\b(?:starts?|starting|begins?|beginning|to (?:start|begin))(?: again)? (?:in |on |from |at )?(?:the )?([^,.;()\n]{3,40})/i;
  var IS_OVER = /\b(?:ended|finished|stopped|completed|discharged|left(?: school)?|released)\b:? (?:in |on |at )?(?:the )?([^,;()\n]{3,40})/i;
  var UNTIL = /\b(?:until|till) (?:the )?(?:end of (?:the )?)?((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z][a-z ]{2,30}(?:\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)/i;
  var FROM_THEN = /\b(?:join(?:ing|s)?|start(?:ing|s)?|begin|from|back)\b(?: (?:in|on|from|at|since))? (?:the )?([^,.;()\n]{3,40})/i;
  var A_HOLIDAY = /^(from |at )?(the )?(christmas|xmas|easter|(oct|october|feb|february|may|whitsun) half[ -]?term)$/;
  function remarkedDay(said3, side, remarks, { reviewDay, terms }) {
    var _a3, _b;
    for (const remark2 of remarks) {
      const [, named2] = (_a3 = said3.exec(remark2)) != null ? _a3 : [];
      if (named2 === void 0) continue;
      const text = named2.replace(/ [-\u2010-\u2015] .*$/s, "").trim();
      if (text === "") continue;
      const day = (_b = readDate(text, reviewDay)) != null ? _b : readDate(text, reviewDay, true);
      const term = readTerm(side === "first" && A_HOLIDAY.test(plainWords(text)) ? `after ${text}` : text, reviewDay, terms);
      const found = day != null ? day : term == null ? void 0 : term[side];
      if (found !== void 0) return found;
    }
    return void 0;
  }
  function hasCome(said3, now2) {
    const day = /\bif\b|\?|\bmaybe\b|\btbc\b/i.test(said3) ? void 0 : remarkedDay(FROM_THEN, "first", [said3], now2);
    return day !== void 0 && day <= now2.reviewDay;
  }

  // src/register/saysOver.ts
  var WORK = "(?:intervention|programme|program|group|course|sessions?|support|provision)";
  var OVER2 = lazy(
    () => new RegExp(
      `^(?:(?:the|this|it|all|${WORK}|ha[sd]|have|was|were|is|are|now|already|just) )*(?:(?:stopped|ended|ceased|discontinued|finished|completed)(?: (?:the |this |all )?${WORK}| attending| coming| going)?|discharged(?: from (?:the )?(?:service|caseload|${WORK}))?|no longer (?:running|attend(?:s|ing)|needed|required|in place)|left (?:the )?school)(?: ([^-,(!][^,(!]{2,40}?))?(?:$| ?[,(!]| - )`
    )
  );
  var GOES_ON = /\b(?:(?:re-?)?start\w*|resum\w*|again|continu\w*|still|un?til+|but|paus\w*|temporar\w*|except|unless|book|level|phase|stage|set|unit|step|part|page|module|lesson|more|so far|remaining|to go|\d of \d+)\b|\bback\b(?! in(?:to)? (?:class|lessons))|\bnow\b(?! (?:stopped|finished|ended|back|in class|independent|secure|caught up|on track))|\?/;
  var BARE = /^completed(?:$| ?[,(!]| - )/;
  var BEFORE_A_DAY = /^(?:(?:at|in|on|since|before|after|from|just|last|the|early|mid|(?:end|start|beginning) of|w\/[ce]) )+/;
  var ANY_TIME = /^(?:(?:(?:oct|feb|may)\w* )?(?:half|1\/2)[ -]?term|h\/?t|term|year|week|month|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})$/;
  function saysOver(notes, intervention, { reviewDay, terms }) {
    const own3 = plainWords(intervention).split(/[^\p{L}&]+/u);
    const isOver2 = notes.split(/[;\n]+|[.!]+(?=\s|$)/).some((sentence) => {
      var _a3;
      const plain2 = plainWords(sentence).replace(
        /(?<=discharged) from (?:the )?([\p{L}&]+)/u,
        (from, what) => own3.includes(what) ? "" : from
      );
      const match = BARE.test(plain2) ? null : OVER2().exec(plain2);
      return match !== null && hasPassed(((_a3 = match[1]) != null ? _a3 : "term").replace(BEFORE_A_DAY, ""), { reviewDay, terms });
    });
    return isOver2 && !GOES_ON.test(plainWords(notes));
  }
  var ASIDES = /[()]|\s[-\u2010-\u2015]\s|[;,\n]/;
  var TAKEN_BACK = /\b(?:re-?start\w*|again|continu\w*|still|now)\b|\?/i;
  function saysOverBeside(text, now2) {
    const [, ...beside] = text.split(ASIDES);
    if (beside.length === 0 || TAKEN_BACK.test(text)) return false;
    const only2 = beside.map((each) => {
      var _a3, _b;
      return (_b = (_a3 = /^\s*(?:in |for |during )?(?:the )?(.{3,40}?) only\s*$/i.exec(each)) == null ? void 0 : _a3[1]) != null ? _b : "";
    });
    return saysOver(beside.join(";"), "", now2) || only2.some((term) => isTermName(plainWords(term)) && hasPassed(plainWords(term), now2));
  }
  var OF_WHAT_COMES_NEXT = /\b(?:next|steps?|actions?|reviews?|outcomes?|decisions?|updates?|progress|results?|evaluation|comments?|levels?|tiers?|stages?)\b/;
  function asksIfBegun(heading) {
    return /^(?:has (?:it|this) |have they )?(?:begun|started|commenced)(?: yet)?$/.test(plainHeading(heading));
  }
  function remarkColumns(headings, taken) {
    return headings.flatMap(
      (heading, column) => !taken.has(column) && (OF_WHAT_COMES_NEXT.test(plainHeading(heading)) || asksIfBegun(heading)) ? [column] : []
    );
  }
  var A_MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} (?:20)?\d\d$/;
  function hasPassed(when, { reviewDay, terms }) {
    var _a3;
    if (ANY_TIME.test(when)) return true;
    const day = readDate(when, reviewDay);
    if (day !== null) return day <= reviewDay;
    const term = isTermName(when) || A_HOLIDAY.test(when) || A_MONTH.test(when) ? readTerm(when, reviewDay, terms) : null;
    return (term == null ? void 0 : term.last) !== void 0 && (term.last < reviewDay || ((_a3 = term.first) != null ? _a3 : 0) > reviewDay);
  }

  // src/register/running.ts
  function cellDay(cell, near, monthFirst = false) {
    if (cell === void 0) return null;
    if (isMoment(cell)) return durationMinutes(cell) === null ? cell.day : null;
    return typeof cell === "string" ? readDate(cell, near, monthFirst) : null;
  }
  function readRunning(cells, saidWeeks, { reviewDay, terms, monthFirst }) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
    const unread2 = [];
    const begun = plainWords(cellText((_a3 = cells.begun) != null ? _a3 : cells.start));
    const said3 = NOT_BEGUN.test(begun) ? { says: "not started" } : readStatus(cells, reviewDay);
    const edge = (field, side) => {
      const cell = cells[field];
      const day = cellDay(cell, reviewDay, monthFirst);
      if (day !== null) return { day, named: false };
      if (isBlank(cell) || field === "start" && (TICK.test(plainWords(cellText(cell))) || said3.says === "not started")) return void 0;
      const text = cellText(cell);
      const term2 = readTerm(side === "first" && A_HOLIDAY.test(plainWords(text)) ? `after ${text}` : text, reviewDay, terms);
      if ((term2 == null ? void 0 : term2[side]) !== void 0) return { day: term2[side], named: term2.named };
      if (!saysNoDate(text)) unread2.push({ field, text });
      return void 0;
    };
    const status3 = OVER_IN_WORDS.test(plainWords(cellText(cells.end))) && cellDay(cells.end, reviewDay, monthFirst) === null || // "Yes" or "half term" among the dates of a column headed "Finished".
    TICK.test(plainWords(cellText(cells.ended))) || !isBlank(cells.ended) && saysOver(`stopped ${cellText(cells.ended)}`, "", { reviewDay, terms }) || said3.says === null && (((_b = cells.notes) != null ? _b : []).some(
      (text) => {
        var _a4;
        return IS_NOT_ON.test(plainWords(text)) || saysOver(text, (_a4 = cells.intervention) != null ? _a4 : "", { reviewDay, terms });
      }
    ) || ((_c = cells.asides) != null ? _c : []).some((text) => saysOverBeside(text, { reviewDay, terms }))) ? { says: "ended" } : said3;
    const start = (_d = edge("start", "first")) == null ? void 0 : _d.day;
    const remarked = start === void 0 ? remarkedDay(TO_START, "first", (_e = cells.remarks) != null ? _e : [], { reviewDay, terms }) : void 0;
    const over = remarkedDay(IS_OVER, "last", (_f = cells.remarks) != null ? _f : [], { reviewDay, terms });
    const mayEnd = ((_g = cells.asides) != null ? _g : []).filter((text) => text.includes("til"));
    const until = mayEnd.length === 0 ? void 0 : remarkedDay(UNTIL, "last", mayEnd, { reviewDay, terms });
    const exited = edge("ended", "last");
    const ended2 = (_j = (_i = (_h = exited != null ? exited : over !== void 0 && over <= reviewDay ? { day: over, named: false } : void 0) != null ? _h : (
      // The last day itself still counts.
      until !== void 0 && until < reviewDay ? { day: until, named: true } : void 0
    )) != null ? _i : edge("end", "last")) != null ? _j : status3.end === void 0 ? void 0 : { day: status3.end, named: false };
    const term = typeof cells.term === "string" ? readTerm(cells.term, reviewDay, terms) : null;
    const first = (_k = start != null ? start : remarked !== void 0 && remarked > reviewDay ? remarked : void 0) != null ? _k : term == null ? void 0 : term.first;
    const ends = ended2 != null ? ended2 : (term == null ? void 0 : term.last) === void 0 ? void 0 : { day: term.last, named: term.named };
    const last = (_l = ends == null ? void 0 : ends.day) != null ? _l : afterWeeks(start, status3.says === "running" ? void 0 : saidWeeks, terms);
    return {
      running: decide(
        exited || status3.says === "running" && !status3.answers && ended2 !== void 0 ? null : status3.says,
        first,
        last,
        (ends == null ? void 0 : ends.named) && ends.day < reviewDay ? schoolDay(reviewDay, terms) : reviewDay
      ),
      ...start === void 0 ? {} : { start },
      ...ended2 === void 0 ? {} : { end: ended2.day },
      ...last === void 0 ? {} : { lastDay: last },
      unread: unread2
    };
  }
  var OVER_IN_WORDS = /^(stopped|ended|finished|discharged|left|completed|withdrawn)\b(?! (in|on|by)?:? ?\d)/;
  function schoolDay(reviewDay, terms) {
    var _a3, _b;
    return (_b = (_a3 = holidayAt(reviewDay, terms)) == null ? void 0 : _a3.lastDay) != null ? _b : reviewDay;
  }
  function decide(says2, first, last, today) {
    if (says2 === "ended" || says2 === "not started") return says2;
    if (says2 !== "running" && last !== void 0 && last < today) return "ended";
    return first !== void 0 && first > today ? "not started" : "running";
  }
  function saysNoDate(text) {
    return saysNothing(text) || /\b(on-?going|continu\w*|year|weeks?|wks?|review|needed|required|n\/?a|tbc)\b|^[-–]$/i.test(text);
  }
  var MOST_WEEKS_OFF = 20;
  function afterWeeks(start, weeks, terms) {
    if (start === void 0 || weeks === void 0 || weeks === "open") return void 0;
    const last = start + Math.round(weeks.most * 7) - 1;
    const off = Array.from({ length: MOST_WEEKS_OFF }, (_, i) => i).find((i) => schoolWeeks(start, last + i * 7, terms) >= weeks.most);
    return last + (off != null ? off : 0) * 7;
  }
  var NOT_STARTED = /^(not (yet )?(started|begun)|yet to (?:start|begin)|coming soon|planned|proposed|(on )?(the )?wait(ing|list)?|awaiting|to start|due to start|starting|on hold|paused|suspended|deferred|pending|referred|future|draft)\b/;
  var IS_NOT_ON = /^(?:(?:currently |now )?(?:not running|inactive|on hold|paused|suspended)|(?:on )?(?:the )?waiting(?: list)?|not (?:yet )?(?:started|begun)(?: yet)?)(?:$| ?[-,(;:.](?!.*\b(?:re-?start|resum|again|now)))/;
  var STILL = /^(not (yet )?(ended|completed?|finished|stopped)|to be (completed|reviewed)|active|running|up (?:and|&) running|under ?way|going (?:on|well|ahead)|in full swing|current|in progress|on-?going|continu(?:e|es|ing)|carrying on|live|open|on$)\b|\b(?<done>\w+) of (?!\k<done>\b)\d+\b/;
  var ENDED = /^(?:(?:has|have|had|now|already|just|currently) )*(not (currently )?(running|active|continuing|needed|required)|no longer|cancelled|withdrawn|discharged|ended|stopped|completed?|finished|ceased|discontinued|closed|left|archived|inactive|graduated|exited|released|dismissed|dropped|removed|wrapped up|wound up|all done|signed off|moved on|off$)\b/;
  var TICK = /^((yes|y)\b.*|true|✓|x|1)$/;
  var NO = /^(no|n|false|✗|0)$/;
  var NOT_BEGUN = /^(?:no|n|false|✗|not (?:yet|begun|started)\b.*)$/;
  function statusSays(text, reviewDay) {
    return readStatus({ status: text, statusHeading: "" }, reviewDay).says;
  }
  function readStatus({ status: status3, statusHeading }, reviewDay) {
    if (isBlank(status3)) return { says: null };
    const yes2 = whatYesSays(plainHeading(statusHeading.replace(/_/g, " ")));
    const [activeHeading, endHeading] = [yes2 === "running", yes2 === "ended"];
    const day = cellDay(status3, reviewDay);
    if (endHeading && day !== null) return { says: null, end: day };
    const plain2 = plainWords(cellText(status3));
    if (NOT_STARTED.test(plain2)) return { says: "not started" };
    const answers = activeHeading || endHeading;
    if (activeHeading && /^not yet\b/.test(plain2)) return { says: "not started" };
    if (STILL.test(plain2)) return { says: "running", answers };
    if (ENDED.test(plain2) && !(endHeading && /^no\b(?! longer)/.test(plain2))) return { says: "ended" };
    if (endHeading) return { says: TICK.test(plain2) ? "ended" : NO.test(plain2) || /^(no|not yet)\b/.test(plain2) ? "running" : null, answers };
    if (activeHeading && TICK.test(plain2)) return { says: "running", answers };
    const ended2 = activeHeading ? NO.test(plain2) || /^no?\b(?!\/?a\b)/.test(plain2) : NO.test(plain2) && /status/i.test(statusHeading);
    return { says: ended2 ? "ended" : null };
  }

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
      return value.toString();
    return value;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end2 = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end2);
  }
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return (desc == null ? void 0 : desc.get) ? desc.get.raw : desc == null ? void 0 : desc.value;
  }
  function sourceShape(schema) {
    var _a3;
    return (_a3 = rawShape(schema._zod.def)) != null ? _a3 : schema._zod.def.shape;
  }
  function deferProp(target, key2, getter) {
    Object.defineProperty(target, key2, {
      get() {
        const value = getter();
        assignProp(this, key2, value);
        return value;
      },
      enumerable: true,
      configurable: true
    });
  }
  function putProp(target, key2, value) {
    if (key2 in target)
      assignProp(target, key2, value);
    else
      target[key2] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key2 of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key2);
      if (!desc.enumerable)
        continue;
      if (desc.get) {
        deferProp(target, key2, () => {
          const value = source._zod.def.shape[key2];
          return wrap ? wrap(value, key2) : value;
        });
      } else
        putProp(target, key2, wrap ? wrap(desc.value, key2) : desc.value);
    }
  }
  function mirrorProps(target, source) {
    for (const key2 of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key2);
      if (!desc.enumerable)
        continue;
      if (desc.get)
        deferProp(target, key2, () => source[key2]);
      else
        putProp(target, key2, desc.value);
    }
  }
  function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
      const descriptors = Object.getOwnPropertyDescriptors(def);
      Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data2) {
    return typeof data2 === "object" && data2 !== null && !Array.isArray(data2);
  }
  function isPlainObject(o) {
    if (isObject(o) === false)
      return false;
    const ctor = o.constructor;
    if (ctor === void 0)
      return true;
    if (typeof ctor !== "function")
      return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false)
      return false;
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
      return false;
    }
    return true;
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
  }))();
  function extend(schema, shape) {
    if (!isPlainObject(shape)) {
      throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      const existingShape = sourceShape(schema);
      for (const key2 of Reflect.ownKeys(shape)) {
        if (Object.getOwnPropertyDescriptor(existingShape, key2) !== void 0) {
          throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
      }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
  function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
  }
  function aborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a4;
      var _a3;
      (_a4 = (_a3 = iss).path) != null ? _a4 : _a3.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message == null ? void 0 : message.message;
  }
  function sizeCaps(defChecks) {
    var _a3, _b;
    const caps = [];
    for (const ch of defChecks != null ? defChecks : []) {
      const d = ch._zod.def;
      if (!/_(length|size)$|_equals$/.test(d.check))
        break;
      const max = (_b = (_a3 = d.maximum) != null ? _a3 : d.length) != null ? _b : d.size;
      if (max >= 0)
        caps.push([max, ch]);
    }
    return caps;
  }
  function attachSchema(issues, start, inst) {
    var _a4;
    var _a3;
    for (let i = start; i < issues.length; i++) {
      (_a4 = (_a3 = issues[i]).schema) != null ? _a4 : _a3.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a3;
    const traits = (_b = (_a4 = iss.inst) == null ? void 0 : _a4._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a3 = iss).schema) != null ? _c : _a3.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count2 = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count2--;
        i++;
      }
    }
    return count2;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function members(proto, table2) {
    for (const key2 in table2) {
      const desc = Object.getOwnPropertyDescriptor(table2, key2);
      if (desc.get)
        Object.defineProperty(proto, key2, { ...desc, enumerable: false });
      else
        defineBound(proto, key2, desc.value);
    }
  }
  function own(inst, key2, value, enumerable = true) {
    Object.defineProperty(inst, key2, { configurable: true, writable: true, enumerable, value });
    return value;
  }
  function hide(inst, key2, value) {
    return own(inst, key2, value, false);
  }
  function defineBound(proto, key2, fn) {
    Object.defineProperty(proto, key2, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key2, fn.bind(this));
      },
      set(value) {
        own(this, key2, value);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key2, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key2 in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key2, {
      configurable: true,
      get() {
        Object.defineProperty(this, key2, breaker);
        const outer = broke;
        broke = false;
        try {
          const value = compute(this);
          if (broke)
            delete this[key2];
          else
            Object.defineProperty(this, key2, { configurable: true, writable: true, value });
          broke = broke || outer;
          return value;
        } catch (err) {
          delete this[key2];
          broke = broke || outer;
          throw err;
        }
      },
      set(value) {
        Object.defineProperty(this, key2, { configurable: true, writable: true, value });
      }
    });
  }
  function installLazyProp(inst, key2, make2, enumerable) {
    const proto = claim(inst, key2);
    if (!proto)
      return;
    Object.defineProperty(proto, key2, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key2, desc);
        desc.value = make2(this);
        Object.defineProperty(this, key2, desc);
        return desc.value;
      },
      set(value) {
        Object.defineProperty(this, key2, { configurable: true, writable: true, enumerable, value });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved2 = E.stackTraceLimit;
      if (typeof saved2 === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved2;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a3;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own3 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own3;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own3;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a3 = params == null ? void 0 : params.Parent) != null ? _a3 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      var _a4;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a4 = globals.__zod_globalConfig) == null ? void 0 : _a4.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: (inst) => {
        var _a4, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a4 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a4.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globals).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globals.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a3;
    const internals = this._zod;
    (_a3 = internals.message) != null ? _a3 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value = () => this.message;
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          return value;
        },
        set(value) {
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a3 = _params == null ? void 0 : _params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a3 = params == null ? void 0 : params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a4, _b;
    var _a3;
    (_a4 = inst._zod) != null ? _a4 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a3 = inst._zod).onattach) != null ? _b : _a3.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    var _a3;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a3 = def.format) == null ? void 0 : _a3.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input,
            inst
          });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          } else {
            payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
      if (input > maximum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length2 = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length2 <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length2 = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
      if (length2 >= def.minimum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_small",
        minimum: def.minimum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a4, _b2;
    var _a3, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a4 = (_a3 = inst._zod).check) != null ? _a4 : _a3.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a4, _b;
    var _a3;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a4 = (_a3 = inst._zod).deferred) != null ? _a4 : _a3.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
      own(this, "~standard", value);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_) {
        }
        return validateAsync(inst, value);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a3 = def.pattern) != null ? _a3 : anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Boolean(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "boolean")
        return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      payload.issues.push({
        expected: "never",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
      return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse2 = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !(ctx == null ? void 0 : ctx.skipChecks) && (ctx == null ? void 0 : ctx.direction) !== "backward") {
        for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
          if (n > max && ch._zod.def.when(payload)) {
            const start = payload.issues.length;
            ch._zod.check(payload);
            payload.issues[start].continue = false;
            attachSchema(payload.issues, start, inst);
            return payload;
          }
        }
      }
      return parse2(payload, ctx);
    };
  }
  var arraySize = (input) => Array.isArray(input) ? input.length : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          expected: "array",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item = input[i];
        const result = def.element._zod.run({
          value: item,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
        } else {
          handleArrayResult(result, payload, i);
          if (abortEarly && result.issues.length !== 0 && aborted(result))
            break;
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key2, input, optin, optout) {
    const isPresent = key2 in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key2, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key2]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key2] = void 0;
      }
    } else {
      final.value[key2] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a3, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a3 = def.shape) == null ? void 0 : _a3[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key2 in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key2))
        continue;
      if (key2 === "__proto__") {
        if (t === "never")
          unrecognized.push(key2);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key2);
        continue;
      }
      const r = _catchall.run({ value: input[key2], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key2, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a3 = def.shape) != null ? _a3 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key2 in shape) {
        const field = shape[key2]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key2)) {
            assignProp(propValues, key2, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key2].add(v);
          if (field.optin !== void 0)
            propValues[key2].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value != null ? value : value = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key2 of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key2 === "__proto__")
          continue;
        const el = shape[key2];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key2], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key2, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isPlainObject(input)) {
        payload.issues.push({
          expected: "record",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = /* @__PURE__ */ new Set();
        for (const key2 of values) {
          if (typeof key2 === "string" || typeof key2 === "number" || typeof key2 === "symbol") {
            recordKeys.add(typeof key2 === "number" ? key2.toString() : key2);
            if (key2 === "__proto__")
              continue;
            const keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (keyResult.issues.length) {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key2,
                path: [key2],
                inst
              });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__")
              continue;
            const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key2, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...prefixIssues(key2, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
        }
        let unrecognized;
        for (const key2 in input) {
          if (!recordKeys.has(key2)) {
            if (def.mode === "loose") {
              if (key2 === "__proto__")
                continue;
              payload.value[key2] = input[key2];
            } else {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key2);
            }
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let unrecognized;
        for (const key2 of Reflect.ownKeys(input)) {
          if (key2 === "__proto__")
            continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key2))
            continue;
          let keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          const checkNumericKey = typeof key2 === "string" && number.test(key2) && keyResult.issues.length;
          if (checkNumericKey) {
            const retryResult = def.keyType._zod.run({ value: Number(key2), issues: [] }, ctx);
            if (retryResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (retryResult.issues.length === 0) {
              keyResult = retryResult;
            }
          }
          if (keyResult.issues.length) {
            if (def.mode === "loose") {
              payload.value[key2] = input[key2];
            } else if (values) {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key2);
            } else {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key2,
                path: [key2],
                inst
              });
            }
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key2, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key2, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values,
        input,
        inst
      });
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted")
          return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise)
          return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _boolean(Class, params) {
    return new Class({
      type: "boolean",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _never(Class, params) {
    return new Class({
      type: "never",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
      check: "min_length",
      ...normalizeParams(params),
      minimum
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern
    });
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value) {
      own(this, "with", value);
    },
    parse(data2, params) {
      return parse(this, data2, params, { callee: this.parse });
    },
    parseAsync(data2, params) {
      return parseAsync(this, data2, params, { callee: this.parseAsync });
    },
    safeParse(data2, params) {
      return safeParse(this, data2, params);
    },
    safeParseAsync(data2, params) {
      return safeParseAsync(this, data2, params);
    },
    check(...checks) {
      var _a3;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a3 = def.checks) != null ? _a3 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _number(ZodMiniNumber, params);
  }
  var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function boolean2(params) {
    return _boolean(ZodMiniBoolean, params);
  }
  var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function never(params) {
    return _never(ZodMiniNever, params);
  }
  var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function array(element, params) {
    return new ZodMiniArray({
      type: "array",
      element,
      ...normalizeParams(params)
    });
  }
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape, params) {
    const def = {
      type: "object",
      shape: shape != null ? shape : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  // @__NO_SIDE_EFFECTS__
  function strictObject(shape, params) {
    return new ZodMiniObject({
      type: "object",
      shape,
      catchall: /* @__PURE__ */ never(),
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function extend2(schema, shape) {
    return extend(schema, shape);
  }
  var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodMiniRecord({
        type: "record",
        keyType: /* @__PURE__ */ string2(),
        valueType: keyType,
        ...normalizeParams(valueType)
      });
    }
    return new ZodMiniRecord({
      type: "record",
      keyType,
      valueType,
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function optional(innerType) {
    return new ZodMiniOptional({
      type: "optional",
      innerType
    });
  }

  // src/settings/kinds.ts
  function toNumber(cell) {
    if (typeof cell !== "string") return cell;
    const typed = cell.trim();
    const plain2 = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replace(/,/g, "") : typed.replace(/\s/g, "");
    return /^-?(\d+(\.\d+)?|\.\d+)$/.test(plain2) ? Number(plain2) : cell;
  }
  function toShare(cell) {
    const percent2 = typeof cell === "string" && /%\s*$/.test(cell);
    const number3 = toNumber(typeof cell === "string" ? cell.replace(/%\s*$/, "") : cell);
    return typeof number3 === "number" && (percent2 || number3 > 1) ? number3 / 100 : number3;
  }
  function numberLine(about, standard, [least, most], put2) {
    const schema = lazy(() => number2().check(_gte(least), _lte(most)));
    return {
      ...about,
      kind: { of: "number", least, most },
      standard,
      used: standard.toLocaleString("en-GB"),
      set: (settings, cell) => {
        const parsed2 = schema().safeParse(toNumber(cell));
        return parsed2.success ? put2(settings, parsed2.data) : null;
      }
    };
  }
  function shareLine(about, standard, put2) {
    const schema = lazy(() => number2().check(_gt(0), _lte(1)));
    return {
      ...about,
      kind: { of: "share", least: 0.01, most: 1 },
      standard,
      used: `${standard * 100}%`,
      set: (settings, cell) => {
        const parsed2 = schema().safeParse(toShare(cell));
        return parsed2.success ? put2(settings, parsed2.data) : null;
      }
    };
  }
  function choiceLine(about, options, put2) {
    var _a3;
    const quoted = options.map((option) => `"${option}"`);
    return {
      ...about,
      wants: `${quoted.slice(0, -1).join(", ")} or ${(_a3 = quoted[quoted.length - 1]) != null ? _a3 : ""}`,
      kind: { of: "choice", options },
      standard: options[0],
      used: `"${options[0]}"`,
      set: (settings, cell) => {
        const found = options.find((option) => option === plainWords(cellText(cell)));
        return found === void 0 ? null : put2(settings, found);
      }
    };
  }

  // src/meaning/kind.ts
  var KINDS = [
    ["pre-teaching", "pre-teach|preteach|pre-teaching|pre-learning|pre learning|pre-tutoring|vocab pre"],
    ["phonics", "phonics|rwi|read write inc|little wandle|sounds write|keep-up|keep up|letters and sounds|bug club"],
    ["paired reading", "paired reading|buddy reading|peer reading"],
    ["reading", "reading|fluency|comprehension|reader|hear read|inference"],
    ["maths", "maths|math|number|numbers|numeracy|arithmetic|times tables|numicon|plus 1|power of 2"],
    ["speech and language", "salt|slt|s&l|speech|language|communication|wellcomm|colourful semantics|neli|talk boost|vocabulary|narrative|blast|time to talk"],
    ["occupational therapy and movement", "ot|occupational|sensory|movement|fizzy|gym trail|physio|physiotherapy|motor|clever hands|funky fingers|circuit|circuits"],
    ["handwriting", "handwriting|pencil|letter formation|write from the start|write dance"],
    ["social skills", "social|friendship|lego|circle of friends|talkabout|turn taking|play skills"],
    ["nurture and emotional wellbeing", "nurture|elsa|thrive|emotional|regulation|zones|wellbeing|mentor|mentoring|counselling|counseling|drawing and talking|drawing & talking|play therapy|pastoral|anxiety|check-in|meet and greet|key worker"],
    ["support in class", "1:1 support|one to one support|ta support|adult support|in-class support"],
    ["other work", "lexia|nessy|toe by toe|literacy|spelling|spellings|writing|english|booster|catch-up|catch up|catchup|intervention|interventions|precision teaching|touch typing|typing|tuition|tutoring|forest school|alternative provision|therapy|therapist|revision|support|group|club|programme"]
  ];
  var KIND_NAMES = KINDS.map(([kind]) => kind);
  var VAGUE = ["other work", "support in class", "programme"];
  var MAY_BELONG_OUTSIDE = [
    "speech and language",
    "occupational therapy and movement",
    "social skills",
    "nurture and emotional wellbeing",
    "pre-teaching"
  ];
  var WORDS = lazy(() => KINDS.flatMap(([kind, words]) => words.split("|").map((word) => ({ kind, word: ` ${word} ` }))));
  var kindOfWork = memoised((text) => {
    var _a3;
    const plain2 = ` ${plainWords(text).replace(/[^\p{L}\p{N}&:-]+/gu, " ")} `;
    const found = WORDS().find(({ word }) => plain2.includes(word));
    return (_a3 = found == null ? void 0 : found.kind) != null ? _a3 : findProgramme(text) ? "programme" : null;
  });
  var MAY_BE_SHORT = ["phonics", "reading", "maths", "handwriting"];
  var SHORT_WEEKS = 20;
  function mayBelongOutside({
    intervention,
    weeks
  }) {
    var _a3;
    const kind = (_a3 = kindOfWork(intervention)) != null ? _a3 : "";
    const isShort = weeks !== void 0 && weeks !== "open" && weeks.most <= SHORT_WEEKS;
    return MAY_BELONG_OUTSIDE.includes(kind) || isShort && MAY_BE_SHORT.includes(kind);
  }
  var ELSEWHERE = /\b(swim(ming)?|hydro(therapy|pool)?|forest schools?|outdoor learning|horse ?riding|equine|riding for the disabled|rda|farm|allotment|gardening|off[- ]site|alternative provision|college (day|placement)|work experience|trampolin(e|ing)|rebound therapy|climbing)\b/;
  var needsAnotherPlace = memoised((text) => ELSEWHERE.test(plainWords(text)));

  // src/settings/schoolLines.ts
  var MINUTES_WANTED = `a number of minutes from ${LEAST_TAUGHT_MINUTES} to 10,080, such as 1500 for 25 hours`;
  var YEAR_LABEL = /^taught minutes:\s*(\S.*)$/i;
  var YEAR_NAMES = ["Nursery", "Reception", ...Array.from({ length: 13 }, (_, i) => `Year ${i + 1}`)];
  function yearLine(label) {
    var _a3;
    const year = (_a3 = YEAR_LABEL.exec(label)) == null ? void 0 : _a3[1];
    if (year === void 0) return null;
    const line3 = numberLine(
      {
        label,
        section: "Taught week of a year group, where it is different",
        wants: MINUTES_WANTED,
        means: `Taught minutes a week in ${year}. Left blank: as for the whole school.`
      },
      0,
      [LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES],
      (settings, minutes3) => ({ ...settings, taughtByYear: new Map([...settings.taughtByYear, [keyOf(year), minutes3]]) })
    );
    return { ...line3, standard: "", used: "the whole school's week" };
  }
  function keyOf(year) {
    const { own: own3, group } = yearKey(year);
    return /^(y|yr|year|year group)? ?\d{1,2}$/.test(own3) ? group : YEAR_NAMES.some((name) => name.toLowerCase() === own3) ? group : own3;
  }
  var years = () => YEAR_NAMES.map((name) => yearLine(`Taught minutes: ${name}`)).filter((line3) => line3 !== null);
  var DEAREST_HOUR = 1e3;
  var costs = () => ROLES.map((role) => ({
    ...numberLine(
      {
        label: `Cost an hour: ${role}`,
        section: "What an hour of an adult costs",
        wants: `a number of pounds from 0 to ${DEAREST_HOUR.toLocaleString("en-GB")}, such as 14.50`,
        means: `${COST_OF[role]} A group's session is paid once, however many pupils sit in it; a cost in the register comes first. Left blank: no cost is worked out.`
      },
      0,
      [0, DEAREST_HOUR],
      (settings, cost) => ({ ...settings, costAnHour: new Map([...settings.costAnHour, [role, cost]]) })
    ),
    standard: "",
    used: "no cost"
  }));
  var COST_OF = {
    teacher: "What an hour of a teacher or SENCO costs the school, in pounds.",
    specialist: "What an hour of a therapist, psychologist or specialist teacher costs the school, in pounds.",
    assistant: "What an hour of a teaching assistant or mentor costs the school, in pounds.",
    other: "What an hour of anybody else costs the school, in pounds: a tutor, a coach, a volunteer."
  };
  var LONGEST_WAY = 300;
  var ownWays = () => KIND_NAMES.map((kind) => ({
    label: `In class: ${kind}`,
    section: "How this school does it in class",
    kind: { of: "text" },
    wants: `a sentence of at most ${LONGEST_WAY} characters`,
    means: `How ${kind} is done in class here. Shown to whoever tries it out or decides to bring it into class. Left blank: what sources suggest.`,
    standard: "",
    used: "what sources suggest",
    set: (settings, cell) => {
      const way = cellText(cell).trim();
      return way.length > LONGEST_WAY ? null : { ...settings, ownWays: new Map([...settings.ownWays, [kind, way]]) };
    }
  }));
  var ofSchool = () => SCHOOL_LINES.map(([key2, label, wants, means, form]) => ({
    label,
    section: "For the return to a trust",
    kind: { of: "text" },
    wants,
    means: `${means} Stands in the return for the trust and nowhere else. Left blank: x, not available.`,
    standard: "",
    used: "x",
    set: (settings, cell) => {
      const text = cellText(cell).replace(/\s+/g, " ").trim();
      return form.test(text) ? { ...settings, school: { ...settings.school, [key2]: text } } : null;
    }
  }));
  var SCHOOL_LINES = [
    ["urn", "School URN", "a number of six digits, such as 123456", "The school's number at Get Information about Schools.", /^\d{6}$/],
    ["name", "School name", "the school's name, in at most 100 characters", "The school's name.", /^.{1,100}$/],
    ["trustId", "Trust id", "the trust's number or name, in at most 100 characters", "The number or name by which the trust knows itself.", /^.{1,100}$/]
  ];

  // src/settings/lines.ts
  function choiceLineFor(key2, section2) {
    const { label, options, means } = CHOICES[key2];
    return choiceLine({ label, section: section2, means }, options, (settings, value) => ({ ...settings, [key2]: value }));
  }
  var WEEK = "The taught week";
  var REVIEW = "The review";
  var SCORE = "The score";
  var TERMS2 = "Term dates";
  var READING = "How the register is read";
  var own2 = () => [
    numberLine(
      {
        label: TAUGHT_MINUTES,
        section: WEEK,
        wants: MINUTES_WANTED,
        means: "Minutes of lessons in a week, without breaks and lunch: 25 hours are 1500. Every share is a share of this."
      },
      1500,
      [LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES],
      (settings, taughtMinutes) => ({ ...settings, taughtMinutes, taughtSaid: true })
    ),
    {
      label: REVIEW_DATE,
      section: REVIEW,
      kind: { of: "date" },
      wants: "a date, such as 21/11/2026",
      means: "Only what runs on this day counts. Left blank: today.",
      standard: "",
      used: "today",
      set: (settings, cell, today) => {
        const reviewDay = cellDay(cell, today);
        return reviewDay === null ? null : { ...settings, reviewDay };
      }
    },
    {
      label: LAST_FINISHED,
      section: REVIEW,
      kind: { of: "date" },
      wants: "a date, such as 21/11/2026",
      means: "Written when a review is finished in the sidebar: every row that was running on that day was reviewed then. Left blank: none.",
      standard: "",
      used: "no date",
      set: (settings, cell, today) => {
        const lastFinished = cellDay(cell, today);
        return lastFinished === null ? null : { ...settings, lastFinished };
      }
    },
    shareLine(
      {
        label: "More out than in above",
        section: REVIEW,
        wants: "a percentage, such as 50%",
        means: 'A pupil who is out of class for more than this share of the taught week is "More out than in".'
      },
      0.5,
      (settings, moreThan) => ({ ...settings, moreThan })
    ),
    shareLine(
      {
        label: "Watch from",
        section: REVIEW,
        wants: "a percentage, such as 25%",
        means: `From this share a pupil is on "Watch": this add-on's own early warning. No UK body sets a limit.`
      },
      0.25,
      (settings, watchFrom) => ({ ...settings, watchFrom })
    ),
    choiceLineFor("unsaidPlace", REVIEW),
    choiceLine({ label: COLUMNS_HOLD.label, section: REVIEW, means: COLUMNS_HOLD.means }, COLUMNS_HOLD.options, (settings, columnsHold) => ({
      ...settings,
      columnsHold
    })),
    numberLine(
      { label: "High from", section: SCORE, wants: "a score from 0 to 100, such as 70", means: 'Scores of this and above are "High".' },
      70,
      [0, 100],
      (settings, highFrom) => ({ ...settings, highFrom })
    ),
    numberLine(
      {
        label: "Medium from",
        section: SCORE,
        wants: "a score from 0 to 100, such as 35",
        means: 'Scores of this and above are "Medium", up to where "High" begins.'
      },
      35,
      [0, 100],
      (settings, mediumFrom) => ({ ...settings, mediumFrom })
    )
  ];
  function figureLine(figure2, section2) {
    const { name: label, value, means, least, most, share: share2 } = figure2;
    const put2 = (settings, set) => ({ ...settings, figures: new Map([...settings.figures, [label, set]]) });
    if (share2) return shareLine({ label, section: section2, wants: "a percentage, such as 50%", means }, value, put2);
    return numberLine({ label, section: section2, wants: `a number from ${least} to ${most}, such as ${value}`, means }, value, [least, most], put2);
  }
  var points = () => CHECKS.map(
    ({ name, points: points3, asks }) => numberLine(
      {
        label: `Points: ${name}`,
        section: "Points of the checks",
        wants: "a number of points from 0 to 100",
        means: `${asks} 0 leaves this check out.`
      },
      points3,
      [0, 100],
      (settings, given) => ({ ...settings, points: new Map([...settings.points, [name, given]]) })
    )
  );
  var figures = () => [
    figureLine(FLOOR, SCORE),
    ...CHECKS.flatMap(({ figures: figures4 = [] }) => figures4.map((figure2) => figureLine(figure2, "What the checks go by")))
  ];
  var halfTerms = () => HALF_TERM_NAMES.map((label, half) => ({
    label,
    section: TERMS2,
    kind: { of: "span" },
    wants: "a first and last day, such as 3/9/2026 - 23/10/2026",
    means: "First and last day, such as 3/9/2026 - 23/10/2026. Left blank: a usual English calendar.",
    standard: "",
    used: "a usual English calendar",
    set: (settings, cell, today) => {
      const span2 = readSpan(cellText(cell).toLowerCase(), today);
      return !span2 || span2.last < span2.first ? null : { ...settings, terms: [...settings.terms, { half, span: span2 }] };
    }
  }));
  var howRead = () => ["headingRow", "pupilsInCell", "blankPupils"].map((key2) => choiceLineFor(key2, READING));
  var settingLines = lazy(() => {
    const ofChecks = figures();
    return [
      ...own2(),
      ...ofChecks.filter(({ section: section2 }) => section2 === SCORE),
      ...points(),
      ...ofChecks.filter(({ section: section2 }) => section2 !== SCORE),
      ...halfTerms(),
      ...years(),
      ...costs(),
      ...ownWays(),
      ...ofSchool(),
      ...howRead()
    ];
  });

  // src/words/settings.ts
  function settingsInWords(settings) {
    const { points: points3, figures: figures4, taughtByYear, terms, unsaidPlace, highFrom, mediumFrom } = settings;
    const changed = [
      ...[...taughtByYear].map(([year, minutes3]) => `taught week of ${yearInWords(year)} ${weekInWords(minutes3)}`),
      ...[...points3].filter(([name, value]) => {
        var _a3;
        return ((_a3 = lineNamed(`Points: ${name}`)) == null ? void 0 : _a3.standard) !== value;
      }).map(([name, value]) => `${numberInWords(value)} points for the check "${name}"`),
      ...[...figures4].filter(([name, value]) => {
        var _a3;
        return ((_a3 = lineNamed(name)) == null ? void 0 : _a3.standard) !== value;
      }).map(([name, value]) => {
        var _a3;
        return `${name} ${((_a3 = lineNamed(name)) == null ? void 0 : _a3.kind.of) === "share" ? percent(value) : numberInWords(value)}`;
      }),
      ...terms.length > 0 ? ["the school's own term dates"] : []
    ];
    return [
      `Rows that don't say where are taken as ${unsaidPlace}. Scores are "High" from ${numberInWords(highFrom)} and "Medium" from ${numberInWords(mediumFrom)}.`,
      ...changed.length > 0 ? [`Set by the school: ${changed.join("; ")}.`] : []
    ];
  }
  function lineNamed(label) {
    return settingLines().find((line3) => line3.label === label);
  }
  function whyNotSet(problem2) {
    switch (problem2.kind) {
      case "no such field":
        return `the setting "${clip(problem2.label)}": "${clip(problem2.value)}" is not one of: ${FIELD_NAMES.join("; ")}.`;
      case "no such setting":
        return `the setting "${clip(problem2.label)}": there is none of that name. This range is for settings only; the names are: ${namedLabels().join("; ")}.`;
      case "not a value":
        return `the setting "${clip(problem2.label)}": "${clip(problem2.value)}" is not ${problem2.line.wants}.`;
      case "out of order":
        return `the settings: "${problem2.low}" is above "${problem2.high}". Make it the smaller of the two.`;
    }
  }
  function usedInstead(problem2) {
    if (problem2.otherLineUsed) return "The other line of that name is used instead.";
    switch (problem2.kind) {
      case "no such field":
        return "It is left as it was found.";
      case "no such setting":
        return "It is passed over.";
      case "not a value":
        return `${capitalised(problem2.line.used)} is used instead.`;
      case "out of order":
        return `${problem2.usually} are used instead.`;
    }
  }
  function settingProblemOnTab(problem2, tab, cell) {
    return problem2.kind === "no such setting" ? `On the tab "${tab}", cell ${cell}: there is no setting called "${clip(problem2.label)}", so this row is ignored. Copy the name exactly, or clear the cell.` : `On the tab "${tab}", cell ${cell}: can't read ${whyNotSet(problem2)} ${usedInstead(problem2)}`;
  }
  function namedLabels() {
    return settingLines().filter(({ section: section2 }, i) => i === 0 || /review|score|read/.test(section2)).map(({ label }) => label);
  }

  // src/week/status.ts
  var NOT_READ = "Not read";
  var STATUSES = ["More out than in", "May be more out than in", "Watch", "In class", NOT_READ];
  function bySeriousness(a, b) {
    return BY_SERIOUSNESS.indexOf(a) - BY_SERIOUSNESS.indexOf(b);
  }
  var BY_SERIOUSNESS = ["More out than in", "May be more out than in", "Watch", NOT_READ, "In class"];
  var MARKS = {
    "More out than in": "▲",
    "May be more out than in": "◆",
    Watch: "●",
    "In class": "",
    "Not read": "?"
  };
  var TINTS = {
    "More out than in": "#f6c7c1",
    "May be more out than in": "#fce3b0",
    Watch: "#d8e7f8"
  };
  var ROUNDING = 1e-9;
  function isOverShorterWeek(out, fullTime, { moreThan }) {
    return out.most / fullTime > moreThan + ROUNDING;
  }
  function statusOf(share2, settings) {
    if (share2.least > settings.moreThan + ROUNDING) return "More out than in";
    if (share2.most > settings.moreThan + ROUNDING) return "May be more out than in";
    return share2.most >= settings.watchFrom - ROUNDING ? "Watch" : "In class";
  }

  // src/words/status.ts
  function statusInWords({ status: status3, notRead: notRead2, inBase }) {
    const base = inBase ? " (placed in a base)" : "";
    if (notRead2.length === 0 || status3 === "More out than in" || status3 === NOT_READ) return `${status3}${base}`;
    return `${status3}${base} (${counted(notRead2.length, "row")} not read)`;
  }
  function marked(status3, words) {
    return `${MARKS[status3]} ${words}`.trim();
  }
  function statusCounts(statuses, of = "pupil") {
    const count2 = (wanted) => statuses.filter((each) => each === wanted).length;
    const known = STATUSES.filter((status3) => status3 !== NOT_READ).map((status3) => `${status3}: ${count2(status3)}.`);
    return [...known, ...notReadApart(count2(NOT_READ), of)].join(" ");
  }
  function notReadApart(count2, of = "pupil") {
    return count2 === 0 ? [] : [`${counted(count2, of)} not read.`];
  }

  // src/words/formulas.ts
  var SCORE_HEADING = "Outvention score";
  var REASONS_HEADING = "Outvention reasons";
  var STATUS_HEADING = "Outvention status";
  var MINUTES_OUT_HEADING = "Minutes out a week";
  var MINUTES_HEADING = "Minutes a week";
  var SHARE_HEADING = "Share out of class";
  var WAY_BACK_HEADING = "The way back";
  var PUPILS_HEADINGS = [
    "Pupil",
    "Minutes out (least)",
    "Minutes out (most)",
    "Share out (least)",
    "Share out (most)",
    "Status",
    "Rows not read"
  ];
  function headingInWords(heading, problems) {
    if (problems.length === 0) return heading;
    return `${heading}.${problems.map((each) => ` ${settingNotRead(each)} ${usedInstead(each)}`).join("")}`;
  }
  function settingNotRead(problem2) {
    return `Can't read ${whyNotSet(problem2)}`;
  }
  function registerNotRead(why) {
    return `Can't read ${noRegisterInWords(why)}`;
  }
  var NO_PUPILS_NAMED = "Can't read this register: it names no pupils. Take in its heading row with the Pupil column, as in A1:H200, or six columns with the pupil first.";
  var NO_REGISTER = "Can't read the register: give its rows with their heading row, as in =OUTVENTION_PROVISIONS(A4:R200).";
  function noRegisterGiven(formula) {
    return `Can't read the register: give the pupil first and then the register, as in =${formula}(A2, Register!A1:H200).`;
  }
  function doseNotRead(text, why) {
    return `Can't read "${clip(text)}": ${whyInWords(why)}.`;
  }
  function pupilNotThere(name) {
    return `No row in this register is for "${clip(name)}".`;
  }
  function rowReasons(rows) {
    const running = rows.filter(({ score }) => score.kind !== "not running");
    return running.map(({ row, score }) => `${running.length > 1 ? `${row.provision.intervention}: ` : ""}${reasonsInWords(score, row)}`).join(" ");
  }
  function rowStatusInWords(week, whose) {
    return whose === null ? statusInWords(week) : `${statusInWords(week)}: ${whose.join(", ")}`;
  }
  function rowInClass(status3) {
    return `In class (pupil: ${status3})`;
  }
  function partOfShare({ share: share2, notRead: notRead2 }) {
    return `${share2 ? `${Math.round(share2.most * 1e3) / 10}%` : NO_FIGURE} (${counted(notRead2.length, "row")} not read)`;
  }
  function couldBeAnswer(text) {
    return text === "" || /^\d{1,3}(?: (?:High|Medium|Low))?$/.test(text) || ANSWERS().test(text);
  }
  var ANSWERS = lazy(() => {
    const behind = "(?: \\(placed in a base\\))?(?: \\(\\d+ rows? not read\\))?(?:: .+)?";
    const statuses = STATUSES.map((status3) => MARKS[status3] === "" ? status3 : `[${MARKS[status3]}] ${status3}`).join("|");
    return new RegExp(
      `^(?:(?:${statuses})${behind}|In class \\(pupil: (?:${STATUSES.join("|")})${behind}\\)|Can't read .+\\.|(?:${STATUS_HEADING}|${SCORE_HEADING})(?:\\. Can't read .+)?|Loading\\.\\.\\.)$`,
      "s"
    );
  });

  // src/misspelt.ts
  var SHORTEST = 5;
  var LONG = 8;
  function correctorFor(words, otherwise = []) {
    const known = /* @__PURE__ */ new Set([...words, ...otherwise]);
    const targets = words.filter((word) => word.length >= SHORTEST);
    return memoised((word) => {
      if (word.length < SHORTEST - 1 || known.has(word)) return word;
      let found = word;
      let least = Infinity;
      for (const target of targets) {
        const allowed = target.length >= LONG ? 2 : 1;
        if (target.charAt(0) !== word.charAt(0) || Math.abs(target.length - word.length) > allowed) continue;
        const slips = distance(word, target);
        if (slips > allowed || slips > least) continue;
        found = slips === least ? word : target;
        least = slips;
      }
      return found;
    });
  }
  function distance(a, b) {
    var _a3, _b, _c, _d, _e;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1];
        let least = Math.min(((_a3 = last[j]) != null ? _a3 : 0) + 1, ((_b = row[j - 1]) != null ? _b : 0) + 1, ((_c = last[j - 1]) != null ? _c : 0) + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, ((_d = beforeLast[j - 2]) != null ? _d : 0) + 1);
        row.push(least);
      }
      beforeLast = last;
      last = row;
    }
    return (_e = last[b.length]) != null ? _e : 0;
  }

  // src/register/headingEvidence.ts
  var SAID = 3;
  var NEARLY_SAID = 2.6;
  var BEGINS_SO = 2.2;
  var LIKELIER = 0.15;
  var A_HEADING = 1;
  function headingEvidence(cell) {
    return typeof cell === "string" && cell.length <= LONGEST_HEADING ? evidenceIn(cell) : NO_EVIDENCE;
  }
  function fieldsOf(cell) {
    const found = [...headingEvidence(cell)].filter(([, weight]) => weight >= A_HEADING);
    return found.sort(([, a], [, b]) => b - a).map(([field]) => field);
  }
  function fieldOf(cell) {
    var _a3;
    return (_a3 = fieldsOf(cell)[0]) != null ? _a3 : null;
  }
  function saidOutright(cell) {
    var _a3;
    return (_a3 = byHeading().get(plainHeading(cell))) != null ? _a3 : [];
  }
  var NO_EVIDENCE = /* @__PURE__ */ new Map();
  var evidenceIn = memoised((cell) => {
    const found = evidenceAsTyped(cell);
    if (found.size > 0 || A_SENTENCE.test(cell) || A_FIGURE.test(plainHeading(cell))) return found;
    const corrected2 = plainHeading(cell).replace(/\p{L}+/gu, (word) => corrector()(word));
    return corrected2 === plainHeading(cell) ? found : evidenceAsTyped(corrected2);
  });
  var corrector = lazy(
    () => correctorFor([...new Set(FIELDS.flatMap(({ headings }) => headings.flatMap((heading) => heading.split(" "))))])
  );
  var byHeading = lazy(() => {
    var _a3;
    const found = /* @__PURE__ */ new Map();
    for (const { field, name, headings } of FIELDS) {
      for (const heading of /* @__PURE__ */ new Set([name.toLowerCase(), ...headings])) found.set(heading, [...(_a3 = found.get(heading)) != null ? _a3 : [], field]);
    }
    return found;
  });
  var prefixes = lazy(() => [...byHeading().keys()].filter((heading) => heading.includes(" ")).sort((a, b) => b.length - a.length));
  var A_WEEK = "(?:per|a|each|every) (?:week|wk|fortnight|month|half term|term)|weekly|fortnightly|monthly|pw|wk";
  var MINUTES_A_WEEK = new RegExp(`\\b(?:mins?|minutes)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:mins?|minutes)\\b|\\b(?:mins?|minutes) week$`);
  var HOURS_A_WEEK = new RegExp(`\\b(?:hours?|hrs?)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:hours|hrs)\\b`);
  var TIME_A_WEEK = new RegExp(`^(?:total|altogether|overall|in all|time)\\b.*\\b(?:${A_WEEK})(?: h{1,2} m{1,2})?$`);
  var TIMES_A_WEEK = /^(?:(?:no|number|nr|how many) (?:of )?)?(?:sessions|visits|lessons|periods|times|days|slots|goes|meetings|contacts|appointments|occasions) (?:per|a|each|every|in a) (?:week|wk)$/;
  var OF_EACH = /^(?!.*\b(?:cost|rate|price|total|altogether|week|weekly|wk|number|no|how many|sessions|lessons)\b).*\b(?:session|lesson|slot|visit|each)\b/;
  var A_FIGURE = /\d|\b(half|quarter|an hour|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|once|twice)\b/;
  var HOW_MANY = /\b(number|no|how many|times|sessions?|x)\b/;
  var A_SENTENCE = /^(?:\S+ ){7,}\S+\.$/;
  var SOMETHING_ELSE = /\b(attended|completed|delivered|so far|to date|data|scores?|levels?)\b|\b(?:sessions?|lessons?|visits?|hours?|hrs) (?:done|had|held|given|used)\b/;
  var LENGTH_OF_EACH = /(?<=\b(?:no\.?|number|how many)(?: of)? )\d{1,3}[ -]?min(?:ute)?s? (?=(?:lesson|session|period|slot)s\b)/i;
  function spelledOut(typed) {
    return typed.replace(/^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+(?:ID)?$/, (name) => name.replace(/[A-Z]/g, " $&").toLowerCase()).replace(/^(?:assess|plan|do|review) ?[:\u2010-\u2015-] ?(?=\p{L})/iu, "").replace(/\bsess\b\.?/gi, "sessions").replace(/\bp(?: ?\/ ?|\. ?)w\b\.?/gi, "per week").replace(/\bp ?\/ ?(?=session)/gi, "per ").replace(LENGTH_OF_EACH, "").replace(/\bmpw\b/gi, "minutes per week");
  }
  function evidenceAsTyped(typed) {
    var _a3, _b, _c, _d, _e;
    const cell = spelledOut(typed);
    const whole = plainHeading(cell);
    if (whole === "" || A_SENTENCE.test(typed) || isOurHeading(cell) || /^[^(]*:\s*\S/.test(cell.replace(/\b1:1\b/, ""))) return NO_EVIDENCE;
    const exact = (_a3 = byHeading().get(whole)) != null ? _a3 : byHeading().get(numberedHeading(whole).heading);
    if (exact) return ranked(exact, SAID);
    if (OF_EACH.test(whole) && /\b(?:hours?|hrs?|mins?|minutes)\b/.test(whole) && !A_FIGURE.test(whole))
      return ranked(["minutes"], NEARLY_SAID);
    if (TIMES_A_WEEK.test(whole)) return ranked(["times"], SAID);
    if (!HOW_MANY.test(whole) && !A_FIGURE.test(whole.replace(/\b1 1\b/, ""))) {
      if (MINUTES_A_WEEK.test(whole)) return ranked(["total"], SAID);
      if (HOURS_A_WEEK.test(whole)) return ranked(["hours"], SAID);
      if (TIME_A_WEEK.test(whole)) return ranked(["weekTime"], SAID);
    }
    const both = new Set(shorter(cell).flatMap((plain2) => {
      var _a4;
      return (_a4 = byHeading().get(plain2)) != null ? _a4 : [];
    }));
    const near = both.size > 0 ? [...both] : void 0;
    if ((near == null ? void 0 : near.includes("minutes")) && /\b(h(ou)?rs?|min(ute)?s?)\b/.test(whole)) return ranked(["minutes"], NEARLY_SAID);
    const found = new Map(near ? ranked(near, NEARLY_SAID) : []);
    const prefix = near ? void 0 : prefixes().find((heading) => whole.startsWith(`${heading} `));
    if (prefix !== void 0 && !SOMETHING_ELSE.test(whole.slice(prefix.lastIndexOf(" ") + 1)))
      for (const [field, weight] of ranked((_b = byHeading().get(prefix)) != null ? _b : [], BEGINS_SO)) found.set(field, weight);
    if (/\bnext\b/.test(whole)) return NO_EVIDENCE;
    const [, edge] = (_c = /\b(from|to|until|till)$/.exec(whole)) != null ? _c : [];
    if (edge && !found.has("lesson")) found.set(edge === "from" ? "start" : "end", FIRST_WORD);
    if (asksIfOn(whole)) found.set("status", Math.max(FIRST_WORD, (_d = found.get("status")) != null ? _d : 0));
    if (!A_FIGURE.test(whole.replace(/\d$/, "")))
      for (const [field, weight] of smells(whole)) found.set(field, Math.max(weight, (_e = found.get(field)) != null ? _e : 0));
    return found;
  }
  function ranked(fields, weight) {
    return new Map(fields.map((field, i) => [field, weight - i * LIKELIER]));
  }
  function shorter(cell) {
    const bare = cell.replace(/\([^()]*\)/g, " ");
    const listed2 = bare.split(",");
    return [plainHeading(bare), ...bare.split("/").map(plainHeading), ...listed2.length > 2 ? listed2.map(plainHeading) : []];
  }
  var FIRST_WORD = 1.2;
  var FURTHER_WORD = 0.5;
  var MOST_BY_WORDS = 2.2;
  var NOT_OF_WHAT_WAS = ["times", "minutes", "sessions", "start", "end", "lastReview", "ledBy", "intervention"];
  var A_COUNT = /\b(number|no|how many|total|sessions|scores?|levels?|data)\b/;
  var OF_PAPERS = /\b(?:reports?|assess\w*|boxall|training|voice|forms?|paperwork|apdr|tests?|testing|screen\w*|baselines?|ehc\w*|meetings?|letters?|passports?|registers?|referr\w*|consent|permission|observations?|nursery|profiles?|diagnosis|funding|evidence|homework|questionnaires?|surveys?|checklists?|reviews?)\b|\b(?:joined|admitted to|entered|started|starts?) (?:the |our |this )?school\b/;
  var NAME_OF_ANOTHER = /\bnames? of (?!(?:the )?(?:pupil|child|children|student|learner|young)\b)|\b(?:provision|intervention|programme|program|support|activity|strategy|club|teacher|staff|adult|ta|school|class|parent|carer)s? names?\b/;
  var WHICH_ONE = /^no$|[^s] (?:no|nr|num|number)$/;
  function smells(whole) {
    const text = ` ${whole} `;
    const has = (word) => text.includes(` ${word} `);
    const ofSomethingElse = SOMETHING_ELSE.test(whole);
    const ofPapers = OF_PAPERS.test(whole);
    return FIELDS.flatMap(({ field, words = [] }) => {
      if (ofSomethingElse && (NOT_OF_WHAT_WAS.includes(field) || (field === "status" || field === "ended") && A_COUNT.test(whole)))
        return [];
      if (field === "times" && WHICH_ONE.test(whole)) return [];
      if (field === "pupil" && NAME_OF_ANOTHER.test(whole)) return [];
      if (ofPapers && BEGIN_OR_END.includes(field)) return [];
      if (words.some((word) => word.startsWith("-") && has(word.slice(1)))) return [];
      const count2 = words.filter((word) => !word.startsWith("-") && has(word)).length;
      return count2 === 0 ? [] : [[field, Math.min(MOST_BY_WORDS, FIRST_WORD + (count2 - 1) * FURTHER_WORD)]];
    });
  }

  // src/provisions/money.ts
  var PERIODS = [
    ["hour", /(?:\/|\b(?:per|an?|each|hourly) ?)(?:hour|hr)s?\b|\bhourly\b/],
    ["session", /(?:\/|\b(?:per|an?|each) ?)(?:session|lesson)\b/],
    ["half term", /\bhalf[ -]?term(?:ly)?\b/],
    ["week", /(?:\/|\b(?:per|an?|each) ?)(?:week|wk)\b|\bweekly\b|\bpw\b/],
    ["term", /\bterm(?:ly)?\b/],
    ["year", /\byear(?:ly)?\b|\bannual(?:ly)?\b|\bannum\b|\bp\.?a\b/],
    ["in all", /\b(?:total|full|in all|overall|whole)\b/]
  ];
  var EACH = /\b(?:per|each|a) (?:pupil|child|student|head)\b|\beach$/;
  var FIGURE = "£? ?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,7}(?:\\.\\d+)?)";
  var SUM = new RegExp(`^(?:about |approx\\.? |c\\.? ?|~ ?)?${FIGURE}(?: ?(?:-|to) ?${FIGURE})?(?= |\\/|\\(|p|$)`);
  var NOTHING = /^(?:nil|free|none|no (?:extra )?cost)\b/;
  function readMoney(text, heading) {
    var _a3;
    const pounds = saysNothing(text) ? null : sumIn(text);
    if (pounds === null) return null;
    const [cell, above2] = [plainWords(text), plainWords(heading.replace(/_/g, " "))];
    const per = (_a3 = periodIn(cell)) != null ? _a3 : periodIn(above2);
    return { pounds, per, perPupil: EACH.test(cell) || EACH.test(above2.replace(/[(£)]/g, " ").trim()) };
  }
  var sumIn = memoised((text) => {
    const plain2 = plainWords(text);
    if (NOTHING.test(plain2)) return exactly(0);
    const found = SUM.exec(plain2);
    if (!found) return null;
    const [least, most = least] = found.slice(1).map((figure2) => figure2 && Number(figure2.replace(/,/g, "")));
    return typeof least === "number" && typeof most === "number" ? between(least, most) : null;
  });
  function periodIn(plain2) {
    var _a3, _b;
    return (_b = (_a3 = PERIODS.find(([, pattern]) => pattern.test(plain2))) == null ? void 0 : _a3[0]) != null ? _b : null;
  }

  // src/provisions/cost.ts
  function isCost(cost) {
    return typeof cost !== "string";
  }
  function costOf(group, heading, settings) {
    const said3 = group.rows.flatMap((row) => {
      var _a3;
      const money = readMoney((_a3 = row.provision.texts.cost) != null ? _a3 : "", heading);
      return money ? [{ row, money }] : [];
    });
    return said3.length > 0 ? bySaid(said3, group, settings) : byRates(group, settings);
  }
  function byRates({ adultMinutes: adultMinutes2, roles }, { costAnHour }) {
    if (roles.length === 0) return "no role";
    const rates = roles.flatMap((role) => {
      var _a3;
      return (_a3 = costAnHour.get(role)) != null ? _a3 : [];
    });
    if (rates.length < roles.length) return "no rate";
    return times(dividedBy(adultMinutes2, 60), { least: Math.min(...rates), most: Math.max(...rates) });
  }
  function bySaid(said3, { adultMinutes: adultMinutes2, sessions: sessions2, rows }, settings) {
    var _a3, _b;
    const weekly2 = said3.map(({ row, money }) => aWeek(row, money, settings));
    if (!weekly2.every(isCost)) return "no period";
    const sum3 = weekly2.reduce(plus, exactly(0));
    const { per } = (_b = (_a3 = said3[0]) == null ? void 0 : _a3.money) != null ? _b : {};
    if (said3.some(({ money }) => money.perPupil)) return sum3;
    const dearest = { least: Math.max(...weekly2.map(({ least }) => least)), most: Math.max(...weekly2.map(({ most }) => most)) };
    if (per === "hour") return times(dearest, dividedBy(adultMinutes2, 60));
    if (per === "session") return times(dearest, sessions2);
    return sessions2.least >= rows.length ? sum3 : { least: dearest.least, most: sum3.most };
  }
  function aWeek({ pupils: pupils2, time: time3, provision: { weeks } }, { pounds, per, perPupil: perPupil2 }, { reviewDay, terms }) {
    const each = perPupil2 ? scaled(pounds, Math.max(1, pupils2.length)) : pounds;
    const over = (count2) => count2 > 0 ? dividedBy(each, count2) : "no period";
    switch (per) {
      case "hour":
        return perPupil2 ? scaled(times(each, time3.weekly), 1 / 60) : each;
      case "session":
        return time3.times ? times(each, time3.times) : "no period";
      case "week":
        return each;
      case "half term":
        return over(weeksOfTerm(reviewDay, terms) / 2);
      case "term":
        return over(weeksOfTerm(reviewDay, terms));
      case "year":
        return over(weeksOfYear(reviewDay, terms));
      case "in all":
        return weeks === void 0 || weeks === "open" || weeks.least <= 0 ? "no period" : { least: each.least / weeks.most, most: each.most / weeks.least };
      case null:
        return "no period";
    }
  }
  function weeksOfTerm(day, terms) {
    const { first, last } = termOf(day, terms).span;
    return schoolWeeks(first, last, terms);
  }
  function weeksOfYear(day, terms) {
    const year = schoolYear(day);
    return schoolWeeks(wholeTerm("Autumn", year, terms).first, wholeTerm("Summer", year, terms).last, terms);
  }

  // src/provisions/gain.ts
  var figureIn = memoised((text) => {
    var _a3, _b, _c;
    const plain2 = plainWords(text);
    const outOf = /^(-?\d+(?:\.\d+)?) ?(?:\/|out of) ?(\d+)$/.exec(plain2);
    if (outOf) return { value: Number(outOf[1]), scale: `/${(_a3 = outOf[2]) != null ? _a3 : ""}` };
    const one = /^([^\d-]{0,12}?) ?(-?\d+(?:\.\d+)?) ?([^\d]{0,12})$/.exec(plain2);
    return one ? { value: Number(one[2]), scale: `${(_b = one[1]) != null ? _b : ""}${(_c = one[3]) != null ? _c : ""}`.replace(/[\s.:]/g, "") } : null;
  });
  var WITHIN_A_ROW = 10;
  var BETWEEN_ROWS = 4;
  function gainOf(rows, settings) {
    const found = rows.map(({ provision: { texts } }) => {
      var _a3, _b;
      return { entry: (_a3 = texts.entry) != null ? _a3 : "", exit: (_b = texts.exit) != null ? _b : "" };
    });
    const both = rows.filter((_, i) => {
      var _a3, _b, _c, _d;
      return !isMissing((_b = (_a3 = found[i]) == null ? void 0 : _a3.entry) != null ? _b : "") && !isMissing((_d = (_c = found[i]) == null ? void 0 : _c.exit) != null ? _d : "");
    });
    if (both.length === 0) return whyNone(found);
    const read2 = both.flatMap((row) => {
      var _a3, _b;
      const [entry, exit] = [figureIn((_a3 = row.provision.texts.entry) != null ? _a3 : ""), figureIn((_b = row.provision.texts.exit) != null ? _b : "")];
      return entry && exit ? [{ row, entry, exit }] : [];
    });
    if (read2.length === 0) return "text";
    if (read2.some(({ row: { provision: { start, end: end2 } } }) => start !== void 0 && end2 !== void 0 && end2 < start)) return "dates";
    const figures4 = read2.flatMap(({ entry, exit }) => [entry, exit]);
    if (new Set(figures4.map(({ scale }) => scale)).size > 1 || areFar(read2)) return "other scales";
    const gains = read2.map(({ entry, exit }) => exit.value - entry.value);
    const forHours = read2.map(({ row }, i) => {
      var _a3;
      return perTenHours((_a3 = gains[i]) != null ? _a3 : 0, row, settings);
    });
    return {
      of: read2.length,
      pupils: pupilsOf(read2.map(({ row }) => row)),
      inWords: both.length - read2.length,
      median: median(gains),
      least: Math.min(...gains),
      most: Math.max(...gains),
      perTenHours: forHours.every((each) => each !== null) ? median(forHours) : null
    };
  }
  function areFar(read2) {
    const spans = read2.flatMap(({ entry, exit }) => {
      const sizes = [entry, exit].map(({ value }) => Math.abs(value)).filter((size) => size > 0);
      return sizes.length > 0 ? [{ least: Math.min(...sizes), most: Math.max(...sizes) }] : [];
    });
    if (spans.some(({ least, most }) => most > WITHIN_A_ROW * least)) return true;
    let below = Infinity;
    for (const { least, most } of spans.sort((one, other) => one.least - other.least)) {
      if (least > BETWEEN_ROWS * below) return true;
      below = below === Infinity ? most : Math.max(below, most);
    }
    return false;
  }
  function pupilsOf(rows) {
    const named2 = new Set(rows.flatMap(({ pupils: pupils2 }) => pupils2.map(({ key: key2 }) => key2)));
    return named2.size + rows.filter(({ pupils: pupils2 }) => pupils2.length === 0).length;
  }
  function whyNone(found) {
    const has = (key2) => found.some((each) => !isMissing(each[key2]));
    return has("exit") ? "no entry" : has("entry") ? "no exit" : "no data";
  }
  function perTenHours(gain, { time: time3, provision: { start, lastDay } }, { reviewDay, terms }) {
    if (!isRead(time3) || time3.weekly.least !== time3.weekly.most || start === void 0) return null;
    const minutes3 = time3.weekly.most * schoolWeeks(start, Math.min(lastDay != null ? lastDay : reviewDay, reviewDay), terms);
    return minutes3 > 0 ? gain / minutes3 * TEN_HOURS : null;
  }
  var TEN_HOURS = 600;
  function median(values) {
    var _a3, _b;
    const sorted = [...values].sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    const upper = (_a3 = sorted[half]) != null ? _a3 : 0;
    return sorted.length % 2 === 1 ? upper : (((_b = sorted[half - 1]) != null ? _b : 0) + upper) / 2;
  }
  function outcomesOf(rows) {
    const said3 = rows.map(({ provision }) => {
      var _a3;
      return outcomeIn((_a3 = provision.texts.exit) != null ? _a3 : "");
    });
    const count2 = (outcome) => said3.filter((each) => each === outcome).length;
    return {
      met: count2("met"),
      partly: count2("partly"),
      notMet: count2("notMet"),
      pupils: pupilsOf(rows.filter((_, i) => said3[i] !== null))
    };
  }
  var outcomeIn = memoised((text) => {
    const plain2 = plainWords(text);
    if (/^(?:target |outcome )?(?:was |were )?(?:partly|partially|part)[ -](?:met|achieved)\b/.test(plain2)) return "partly";
    if (/^(?:target |outcome )?(?:was |were )?(?:not|un)[ -]?(?:yet )?(?:met|achieved)\b/.test(plain2)) return "notMet";
    return /^(?:target |outcome )?(?:was |were )?(?:fully )?(?:met|achieved)\b/.test(plain2) ? "met" : null;
  });

  // src/provisions/groupSize.ts
  var ALONE = /\b(?:1 ?[:/-] ?1|1 to 1|one[ -]to[ -]one|121)\b|^(?:individual(?:ly)?|alone|single)\b/;
  var A_PAIR = /^(?:in )?(?:a )?pair(?:s|ed)?\b/;
  var RATIO = /^(\d{1,2}) ?[:/] ?(\d{1,2})\b/;
  var FROM_TO = /^(?:groups? of )?(\d{1,2}) ?(?:-|to) ?(\d{1,2})\b/;
  var SO_MANY2 = /^(\d{1,2})(?: (?:pupils?|children|in (?:the |a )?group)\b.*)?$|\bgroups? of (\d{1,2})\b|\((\d{1,2})\)$/;
  var groupSize = memoised((text) => {
    var _a3, _b;
    const plain2 = plainWords(text);
    if (ALONE.test(plain2)) return exactly(1);
    if (A_PAIR.test(plain2)) return exactly(2);
    const ratio = RATIO.exec(plain2);
    if (ratio) return real(exactly(Math.max(Number(ratio[1]), Number(ratio[2]))));
    const span2 = FROM_TO.exec(plain2);
    if (span2) return real(between(Number(span2[1]), Number(span2[2])));
    const [, alone2, group, inBrackets] = (_a3 = SO_MANY2.exec(plain2)) != null ? _a3 : [];
    const said3 = (_b = alone2 != null ? alone2 : group) != null ? _b : inBrackets;
    return said3 === void 0 ? null : real(exactly(Number(said3)));
  });
  function real(size) {
    return size.least > 0 ? size : null;
  }
  function sizeOf({ texts, intervention }) {
    var _a3, _b;
    const own3 = [intervention, texts.dose, texts.ledBy, texts.place].some((text) => /\b(?:1 ?: ?1|one[ -]to[ -]one)\b/i.test(text != null ? text : ""));
    return (_b = groupSize((_a3 = texts.group) != null ? _a3 : "")) != null ? _b : own3 ? exactly(1) : null;
  }

  // src/provisions/groups.ts
  function groupsOf(rows, namesPupils2) {
    var _a3;
    const groups = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const key2 = namesPupils2 ? sessionKey(row) : String(groups.size);
      groups.set(key2, [...(_a3 = groups.get(key2)) != null ? _a3 : [], row]);
    }
    return [...groups.values()].map(groupOf);
  }
  function wasRead(row) {
    return isRead(row.time);
  }
  function sessionKey({ time: time3, provision: { texts } }) {
    const said3 = [texts.ledBy, texts.when, texts.day, texts.from, texts.to, texts.rota, texts.place, texts.group];
    return JSON.stringify([time3.weekly, time3.minutes, time3.times, said3.map((text) => plainWords(text != null ? text : ""))]);
  }
  function groupOf(rows) {
    var _a3;
    const [first] = rows;
    const { provision, time: time3 } = first;
    const leader = (_a3 = provision.texts.ledBy) != null ? _a3 : "";
    const size = sizeOf(provision);
    const sessions2 = sessionsOf(rows, size);
    return {
      rows,
      places: placesOf(rows),
      size,
      sessions: sessions2,
      adultMinutes: times(times(time3.weekly, sessions2), adultsIn(leader)),
      roles: rolesIn(leader)
    };
  }
  function placesOf(rows) {
    return rows.reduce((sum3, { pupils: pupils2 }) => sum3 + Math.max(1, pupils2.length), 0);
  }
  function sessionsOf(rows, size) {
    const places = placesOf(rows);
    if ((size == null ? void 0 : size.most) === 1) return exactly(places);
    if (isOneTime(rows)) return exactly(1);
    const often = mostRowsOfOne(rows);
    if (size === null) return between(often, rows.length);
    const least = Math.max(
      often,
      Math.min(Math.ceil(places / size.most), rows.some(({ pupils: pupils2 }) => pupils2.length > 1) ? rows.length : places)
    );
    return { least, most: Math.max(least, Math.ceil(places / size.least)) };
  }
  function isOneTime([first]) {
    var _a3, _b, _c;
    if (!first) return false;
    const { slots, texts } = first.provision;
    const when = `${(_a3 = texts.when) != null ? _a3 : ""} ${(_b = texts.from) != null ? _b : ""}`;
    return !saysNothing((_c = texts.ledBy) != null ? _c : "") && (slots.length > 0 || /\d[.:]\d\d|\b(?:p|period|lesson) ?\d/i.test(when));
  }
  function mostRowsOfOne(rows) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const { key: key2 } of rows.flatMap(({ pupils: pupils2 }) => pupils2)) counts.set(key2, ((_a3 = counts.get(key2)) != null ? _a3 : 0) + 1);
    return Math.max(1, ...counts.values());
  }

  // src/provisions/interventions.ts
  function interventionsOf({ register, settings }) {
    var _a3;
    const named2 = /* @__PURE__ */ new Map();
    for (const row of register.rows) {
      if (!isRunning(row) && row.provision.running !== "ended") continue;
      const key2 = plainWords(row.provision.intervention);
      named2.set(key2, [...(_a3 = named2.get(key2)) != null ? _a3 : [], row]);
    }
    return [...named2.values()].map((rows) => interventionOf(rows, register, settings));
  }
  function hasFigures({ running, ended: ended2 }) {
    return running.length + ended2.length > 0;
  }
  function interventionOf(all, register, settings) {
    var _a3, _b;
    const namesPupils2 = register.columns.has("pupil");
    const without2 = all.filter((row) => {
      var _a4;
      return !isRunning(row) && isMissing((_a4 = row.provision.texts.exit) != null ? _a4 : "");
    });
    const rows = all.filter((row) => !without2.includes(row));
    const running = rows.filter(isRunning);
    const read2 = running.filter(wasRead);
    const notRead2 = running.length - read2.length;
    const groups = groupsOf(read2, namesPupils2);
    const costs2 = groups.map((group) => ({ group, cost: costOf(group, headingOf(register), settings) }));
    const pupils2 = new Set(running.flatMap((row) => row.pupils.map(({ key: key2 }) => key2))).size;
    const week = costBounds(costs2, notRead2);
    const bounds = (minutes3) => bounded(minutes3.reduce(plus, exactly(0)), notRead2, read2.length);
    return {
      name: (_b = (_a3 = all[0]) == null ? void 0 : _a3.provision.intervention) != null ? _b : "",
      running,
      ended: rows.filter((row) => !isRunning(row)),
      endedWithout: headsOf(without2),
      notRead: notRead2,
      pupils: namesPupils2 ? pupils2 : null,
      pupilMinutes: namesPupils2 ? bounds(read2.map(({ time: time3, pupils: whose }) => scaled(time3.weekly, whose.length))) : UNSAID,
      eachPupil: notRead2 === 0 ? eachPupil(read2) : null,
      adultMinutes: bounds(groups.map(({ adultMinutes: adultMinutes2 }) => adultMinutes2)),
      roles: byCount(groups.flatMap(({ roles }) => roles)),
      someRoleUnknown: groups.some(({ roles }) => roles.length === 0),
      where: byCount(running.map(whereOf)),
      withEntry: recorded(rows, "entry"),
      withExit: recorded(rows, "exit"),
      gain: gainOf(all, settings),
      outcomes: outcomesOf(rows),
      cost: {
        week,
        term: mapped(week, (pounds) => pounds * weeksOfTerm(settings.reviewDay, settings.terms)),
        pupilWeek: mapped(week, (pounds) => pounds / seatsFor(groups, namesPupils2 ? pupils2 : groups.length)),
        why: byCount(costs2.flatMap(({ cost }) => isCost(cost) ? [] : [cost]))
      },
      funding: byFunding(costs2, notRead2)
    };
  }
  function eachPupil(read2) {
    var _a3;
    const own3 = /* @__PURE__ */ new Map();
    for (const { time: time3, pupils: pupils2 } of read2) for (const { key: key2 } of pupils2) own3.set(key2, plus((_a3 = own3.get(key2)) != null ? _a3 : exactly(0), time3.weekly));
    const all = [...own3.values()];
    return all.length === 0 ? null : { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
  }
  var UNSAID = { least: null, most: null };
  function bounded(sum3, notRead2, read2) {
    if (notRead2 === 0) return sum3;
    return { least: read2 > 0 ? sum3.least : null, most: null };
  }
  function mapped({ least, most }, by) {
    return { least: least === null ? null : by(least), most: most === null ? null : by(most) };
  }
  function costBounds(costs2, notRead2) {
    const known = costs2.map(({ cost }) => cost).filter(isCost);
    return bounded(known.reduce(plus, exactly(0)), notRead2 + costs2.length - known.length, known.length);
  }
  function headingOf({ columns, headings }) {
    var _a3, _b;
    return (_b = headings[(_a3 = columns.get("cost")) != null ? _a3 : -1]) != null ? _b : "";
  }
  function seatsFor(groups, pupils2) {
    const places = groups.reduce((sum3, group) => sum3 + group.places, 0);
    const seats = groups.reduce((sum3, group) => {
      var _a3, _b;
      return sum3 + Math.max(group.places, (_b = (_a3 = group.size) == null ? void 0 : _a3.least) != null ? _b : 0);
    }, 0);
    return places === 0 ? 1 : Math.max(1, pupils2 * seats / places);
  }
  function byFunding(costs2, notRead2) {
    var _a3;
    const parts = /* @__PURE__ */ new Map();
    for (const { group, cost } of costs2)
      for (const said3 of new Set(group.rows.map(fundingOf))) {
        const share2 = placesOf(group.rows.filter((row) => fundingOf(row) === said3)) / group.places;
        parts.set(said3, [...(_a3 = parts.get(said3)) != null ? _a3 : [], { group, cost: isCost(cost) ? scaled(cost, share2) : cost }]);
      }
    return new Map([...parts].map(([said3, own3]) => [said3, costBounds(own3, notRead2)]));
  }
  function fundingOf({ provision }) {
    var _a3;
    return (_a3 = provision.texts.funding) != null ? _a3 : "";
  }
  function recorded(rows, field) {
    return headsOf(rows.filter(({ provision }) => {
      var _a3;
      return !isMissing((_a3 = provision.texts[field]) != null ? _a3 : "");
    }));
  }
  function headsOf(rows) {
    return rows.reduce((sum3, { pupils: pupils2 }) => sum3 + Math.max(1, pupils2.length), 0);
  }
  function whereOf({ provision: { outsideLessons: outsideLessons2, place } }) {
    return outsideLessons2 ? "outside lessons" : place.where;
  }
  function byCount(all) {
    const count2 = (each) => all.filter((other) => other === each).length;
    return [...new Set(all)].sort((a, b) => count2(b) - count2(a) || orderOf(a) - orderOf(b));
  }
  function orderOf(each) {
    return ROLES.indexOf(each);
  }
  function sumOf(parts) {
    const known = parts.flatMap(({ least }) => least != null ? least : []);
    const most = parts.flatMap((part2) => {
      var _a3;
      return (_a3 = part2.most) != null ? _a3 : [];
    });
    const sum3 = (values) => values.reduce((total, value) => total + value, 0);
    return { least: known.length > 0 ? sum3(known) : null, most: parts.length > 0 && most.length === parts.length ? sum3(most) : null };
  }

  // src/words/provisions.ts
  var PROVISIONS_HEADINGS = [
    "Intervention",
    "Pupils",
    "Pupils' hours a week (least)",
    "Pupils' hours a week (most)",
    "Adult hours a week (least)",
    "Adult hours a week (most)",
    "Led by",
    "Where",
    "With entry data",
    "With exit data",
    "Median gain",
    "Cost a week (least)",
    "Cost a week (most)"
  ];
  var NO_NAME = "No name given";
  function provisionLine(of) {
    var _a3;
    const { least, most } = of.cost.week;
    return [
      of.name || NO_NAME,
      (_a3 = of.pupils) != null ? _a3 : "",
      ...inHours(of.pupilMinutes),
      ...inHours(of.adultMinutes),
      ledByInWords(of),
      whereInWords2(of.where),
      of.withEntry,
      of.withExit,
      isGain(of.gain) ? hundredths(of.gain.median) : "",
      ...[least, most].map((pounds) => pounds === null ? "" : hundredths(pounds))
    ];
  }
  function isGain(gain) {
    return typeof gain !== "string";
  }
  function inHours({ least, most }) {
    return [least, most].map((minutes3) => minutes3 === null ? "" : hoursFigure(minutes3));
  }
  function hundredths(value) {
    return Math.round(value * 100 + 1e-7) / 100;
  }
  var ROLE_WORDS = { teacher: "teacher", specialist: "specialist", assistant: "assistant", other: "other" };
  function ledByInWords({ roles, someRoleUnknown }) {
    const known = capitalised(listed(roles.map((role) => ROLE_WORDS[role])));
    return known !== "" && someRoleUnknown ? `${known}; not always known` : known;
  }
  var WHERE_WORDS = {
    "in class": "in class",
    "out of class": "out of class",
    "outside lessons": "outside lessons",
    unknown: "not clear"
  };
  function whereInWords2(where) {
    return capitalised(listed(where.map((each) => WHERE_WORDS[each])));
  }

  // src/meaning/clock.ts
  var FIRST_HOUR = 7;
  function clockMinutes(hours, minutes3, half) {
    const hour = Number(hours) % 12;
    const afternoon = half === "pm" || half === void 0 && (Number(hours) < FIRST_HOUR || Number(hours) >= 12);
    return (hour + (afternoon ? 12 : 0)) * 60 + Number(minutes3 != null ? minutes3 : 0);
  }
  function realMinutes([hours, minutes3, half]) {
    return Number(hours) > 23 || Number(minutes3 != null ? minutes3 : 0) > 59 ? null : clockMinutes(hours, minutes3, half);
  }
  function clockSpan(from, to) {
    const [begins, ends] = [realMinutes(from), realMinutes(to)];
    return begins !== null && ends !== null && ends > begins ? { from: begins, to: ends } : null;
  }
  var clockOf = memoised((text) => {
    const match = /^(\d{1,2})(?:[.:](\d{1,2}))?(?:[.:]00)? ?([ap]\.?m\.?)?$/.exec(plainWords(text));
    if (!match) return null;
    const [, hours = "", typed, half] = match;
    const minutes3 = (typed == null ? void 0 : typed.length) === 1 ? `${typed}0` : typed;
    return realMinutes([hours, minutes3, half == null ? void 0 : half.replace(/\./g, "")]);
  });
  function cellClock(cell) {
    if (cell === void 0) return null;
    if (isMoment(cell)) {
      const minutes3 = durationMinutes(cell);
      return minutes3 === null ? null : minutes3 < FIRST_HOUR * 60 ? minutes3 + 12 * 60 : minutes3;
    }
    return clockOf(cellText(cell));
  }

  // src/dose/sentences.ts
  var NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six)";
  var INTERVAL = "(?:fortnight(?:ly)?|month(?:ly)?|half[ -]?term(?:ly)?|term(?:ly)?|year(?:ly)?|annual(?:ly)?)";
  var LOOKED_AT = "(?:review|track|assess|monitor|check|measur|updat|discuss|evaluat)(?:ed|es|s|e)?";
  var BESIDE_IT = ",? ?(?:and )?(?:progress |targets? )?(?:is |are |to be |will be )?\\b";
  var SAYS_MORE = "[^\\n]*(?:\\bmin|\\bhour|\\d ?x|\\btimes\\b|daily|week|\\bdays?\\b|morning|afternoon)";
  function sharedOut(whole, often = "", listed2 = "") {
    const parts = listed2.split(/(?<=\d ?(?:m|mins?|minutes))(?:, (?:and )?| and | & | \+ )/);
    const isPlain2 = (part2) => /\d ?(?:m|mins?|minutes)\b/.test(part2) && !/\dx|\bx\b|times|daily|week|day|\bmon|\btu|\bwed|\bth|\bfri/.test(part2);
    return parts.length > 1 && parts.every(isPlain2) ? parts.map((part2) => `${part2} ${often}`).join(" + ") : whole;
  }
  var sentences = lazy(() => [
    // "One-on-one", "one to-one"; "three one to one 35 minute sessions"
    [/\bone[- ](?:to|on)[- ]one\b/g, "1:1", ["one"]],
    // "3 x 5-minute breaks"
    [/(\d)-(?=(?:min(?:ute)?|hour|hr)s?\b)/g, "$1 ", ["-"]],
    // "In groups of 6 to 8", "(groups of three to five)"
    [
      new RegExp(
        `,? ?\\(?\\bin (?:a )?(?:small )?groups? of (?:up to |around |about )?${NUMBER}(?: ?(?:to|or|-) ?${NUMBER}\\b(?! ?(?:x|m|h|times|sess|lesson)))?(?: (?:pupils|children|students|learners))?\\b\\)?|\\(groups? of [^()\\n]*\\)|\\(${NUMBER}(?: ?(?:to|or|-) ?${NUMBER})? (?:pupils|children|students|learners)\\)`,
        "g"
      ),
      "",
      ["in a group", "in group", "in small", "in a small", "("]
    ],
    // "Three 35-minute one-to-one sessions"
    [/(min(?:ute)?s?|hours?) 1:1 (?=sessions?\b)/g, "$1 ", [" 1:1 "]],
    [/,? (?:rather than|instead of) [^\n.;]*/g, "", [" rather than ", " instead of "]],
    // "15-hour package: one session a week"
    [/^\d{1,3} ?hours? (?:package|course|block|programme): (?=[^\n]*week)/g, "", ["hour"]],
    [new RegExp(`,? for ${NUMBER} blocks of \\d{1,2} weeks\\b`, "g"), "", [" blocks of "]],
    [/ ?\(\d{1,3} (?:modules|units|books|chapters|levels|steps|stages)\)/g, "", ["("]],
    [/\b(?:between|from) (\d{1,2}) ?(?:mins?|minutes)? (?:and|to) (?:an|1|one) hour\b/g, "$1-60 minutes", [" hour"]],
    [
      /\b(?:one|a|1) morning and (?:one|an|a|1) afternoon (?:[a-z]+ ){1,3}of (\d{1,2} ?(?:mins?|minutes)) each,? (?:(?:every|each|per|a) day|daily)/g,
      "$1 am and pm",
      ["morning and "]
    ],
    [/[;.,] (?:\w+ ){0,2}returns? to (?:the |their )?(?:class|lessons?)\b[^\n.;]*/g, "", [" return"]],
    [/\bat least (?:once|twice|\d times),? (?:but )?(?:preferably|ideally) (?:twice or )?(?=\d|twice|three|four)/g, "", ["at least "]],
    // "30 minutes a day, once per week": on so many days.
    [
      /\b(\d{1,2}(?:-\d{1,2})? ?(?:mins?|minutes)) (?:a|per|each) (?:day|session),? (once|twice|[2-5] ?(?:x|times)) (?:a|per|each|every) (?:week|wk)\b/g,
      "$2 a week $1",
      ["day", "session"]
    ],
    // "Sessions daily, comprising three group sessions and two individual ones"
    [/\bdaily[^\n,;]*, (?:comprising|consisting of|made up of) /g, "", ["compris", "consist", "made up"]],
    // "(to drop to once weekly when fluent)"
    [/ ?\((?:to )?(?:drop|reduc|increas|mov|go)(?:e|ing|es|s)? (?:down |up )?to [^()\n]*\)/g, "", [" to ", "("]],
    [/(\d) (hours?|hrs?) ([^\n\d]*over \d{1,2} weeks) in \d{1,2} ?min(?:ute)?s? (?:blocks|sessions|chunks|slots)\b/g, "$1 $2 $3", [" in "]],
    [/ at the (?:start|beginning) and (?:the )?end of (?:every|each|the) (?:school )?day\b/g, " am and pm", ["and end of", "and the end of"]],
    [/, \d{1,3} (?:modules|units)\b/g, "", ["modules", "units"]],
    [/,? alternating \w+ one week and \w+ the next\b/g, "", ["alternating "]],
    // "10' daily", "alt weeks", "every 3rd week"
    [/(\d) ?['\u2032](?=$|[ ,;)])/g, "$1 mins", ["'", "′"]],
    [/\balt\.? (?=(?:weeks?|wks?)\b)/g, "alternate ", ["alt"]],
    [/\bevery (?:3rd|third) (week|wk)\b/g, "every 3 weeks", ["3rd", "third"]],
    // "All day Tuesday and Wednesday morning 8:45-10:15"
    [/\b((?:mon|tue|wed|thu|fri)[a-z]*) (?:mornings?|afternoons?),? (?=\d{1,2}[.:]\d\d)/g, "$1 ", ["morning", "afternoon"]],
    [
      new RegExp(`,? ${LOOKED_AT} (?:in|at the end of|at) (?:week|wk) \\d{1,2}\\b`, "g"),
      "",
      ["in week", "in wk", "at week", "at wk", "of week", "of wk"]
    ],
    // "(data collected every 6 weeks)": what is done with its results; with a length in it, it may be a session
    [
      /,? ?\((?![^()\n]*\d ?(?:m|h|x))(?:\w+ )?(?:data|progress|impact|targets?|scores?|assess\w*|review\w*|monitor\w*|track\w*|report\w*|evaluat\w*|feedback|parents?|meetings?|updat\w*|discuss\w*|tests?|tested|check\w*)\b[^()\n]*\)/g,
      "",
      ["("]
    ],
    [/\b(every|each) single day\b/g, "$1 day", ["single day"]],
    [/\b(once|twice|thrice|[2-5] (?:x|times)) weekly sessions\b/g, "$1 weekly", ["weekly sessions"]],
    // "20mx3"
    [/(\d) ?m(?:ins?)?x ?(?=\d\b)/g, "$1 mins x ", ["mx", "minx", "minsx"]],
    // "15 mins every morning with HLTA, choosing between 2 options"
    [
      new RegExp(
        `^([^\\n,]*\\d[^\\n,]*(?:daily|week|day|morning|afternoon)s?[^\\n,]*), [a-z]{3,}ing\\b(?!${SAYS_MORE})(?=[^\\n]*\\d)[^\\n.;+]*$`
      ),
      "$1",
      ["ing"]
    ],
    // "15 mins am and 15 mins pm": on each day, as "15 mins am and pm" is.
    [/^(\d{1,2} ?(?:m|mins?|minutes)) am ?(?:and|&|\+|,) ?(\d{1,2} ?(?:m|mins?|minutes)) pm$/g, "$1 daily + $2 daily", [" pm"]],
    // "5 sessions x 20 mins weekly", "20 mins per day x 3 days"
    [/\b([1-5]) sessions? x ?(?=\d)(?![^\n]*\bda(?:ily|y)\b)/g, "$1 x ", ["session"]],
    [/\b(\d{1,2} ?(?:mins?|minutes)) (?:per|a|each) day,? x ?([1-5]) days\b/g, "$2 x $1", [" day"]],
    // "40 mins Mon and Wed (2 x 20 mins)": what each is made of
    [
      /^(\d{1,3}) ?(?:mins?|minutes)\b([^()\n]*(?:mon|tue|wed|thu|fri)[^()\n]*) \((\d) ?x ?(\d{1,2}) ?(?:m|mins?|minutes)?\)$/g,
      (whole, all, days2, a, b) => Number(all) === Number(a) * Number(b) ? `${all} mins${days2}` : whole,
      ["("]
    ],
    // In Scotland
    [/,? in s[1-6](?:(?:,| and| &|-| to) ?s[1-6])*\b/g, "", [" in s"]],
    // "Daily x 2 - 5 minutes each": a dash with room on both sides, and each of them is so long.
    [/\bdaily x ?(\d) [-\u2010-\u2015] (?=\d{1,2} ?(?:mins?|minutes) each\b)/g, "$1 x daily ", ["daily x"]],
    // "Updated by the physiotherapist each half term", "progress reviewed with the TA on a termly basis"
    [
      new RegExp(
        `${BESIDE_IT}${LOOKED_AT} (?:by|with) [a-z' ]{2,40}? (?:on an? )?(?:(?:every|each|per|an?) )?${INTERVAL}(?: basis)?\\b`,
        "g"
      ),
      "",
      [" by ", " with "]
    ],
    [
      /,? with (?:daily|weekly|regular) (?:charting|tracking|monitoring|recording|assessments?|reviews?|feedback)\b[^\n.;+\d]*/g,
      "",
      [" with "]
    ],
    // "Every morning to support choosing between 2 options": what it is for, whatever figures that has.
    [
      new RegExp(
        `(\\d[^\\n]*(?:daily|week|day|morning|afternoon)s?)(?: in order)? to (?:support|help|develop|improve|practise|build|encourage|promote) (?!${SAYS_MORE})[^\\n.;+]*$`
      ),
      "$1",
      [" to "]
    ],
    // "For a period of 12-20 weeks depending on progress", "20-60 minutes depending on level"
    [/\bfor a period of (?=\d)/g, "for ", ["a period of "]],
    [/((?:\d ?(?:-|to) ?\d+|between \d+ and \d+)[^\n\d]{0,40}),? depending on [^\n\d.;+]*/g, "$1", [" depending on "]],
    // "For at least half a term"
    [
      /\bfor (?:at least|up to|around|about|approximately|a (?:minimum|maximum) of) (?=an? |one|half|\d+ (?:week|term|half))/g,
      "for ",
      ["for "]
    ],
    [/ within (?:the space of )?(?:a|one) (?:single )?(?:school )?term\b/g, "", [" within "]],
    // "8 weekly 45 minute sessions": nobody has as many in a week.
    [/\b([6-9]|[1-4]\d) weekly,? (\d{1,3} ?(?:min(?:ute)?|hour|hr)s?) sessions\b/g, "$2 weekly for $1 weeks", [" weekly"]],
    // "10 hours of support, in 15 minute sessions over 10 weeks": the total is said.
    [/^(\d{1,3} hours?\b(?:1:1|[^\n\d])*?),? in \d{1,2} ?min(?:ute)?s? sessions (?=(?:over|across) \d)/g, "$1 ", [" in "]],
    [
      new RegExp(
        `\\b(${NUMBER} (?:[a-z]+ )?sessions) (?:will )?(?:take place|are held|run|happen|occur) (?=(?:each|every|a|per) week\\b)`,
        "g"
      ),
      "$1 ",
      ["sessions "]
    ],
    // "Until February half term"
    [
      /,? (?:until|till|up to|to|by) (?:the )?(?:end of (?:the )?)?(?:oct(?:ober)?|feb(?:ruary)?|may|autumn|spring|summer|whitsun) half[ -]?term\b/g,
      "",
      ["term"]
    ],
    // "Daily: meet and greet 15 mins, reading 10 mins": what stands before the colon is said of each.
    [/^(daily|every (?:day|morning|afternoon)|each (?:day|morning)): ([^\n;]+)$/g, sharedOut, ["daily:", "day:", "morning:", "afternoon:"]],
    [new RegExp(`\\b(${NUMBER}) 1:1 (?=\\d{1,3}[- ]?min|(?:half|twenty|thirty|fifteen|forty)\\b)`, "g"), "$1 ", [" 1:1 "]],
    // "Three tutoring sessions per week - at minimum - each lasting 30 minutes"
    [
      new RegExp(
        `\\b(${NUMBER}) (?!(?:or|and|to|half|hour|minute)\\b)(?!\\w+ly\\b)[a-z]{4,} (?=sessions? (?:per|a|each|every) week\\b)`,
        "g"
      ),
      "$1 ",
      ["session"]
    ],
    [/ ?- ?at (?:a )?(?:minimum|least|most)(?: ?-|,)/g, ",", ["- at", "-at"]],
    // "Between three and five times a week"
    [new RegExp(`\\bbetween (${NUMBER}) and (${NUMBER})\\b`, "g"), "$1 to $2", ["between "]],
    [new RegExp(`\\b(${NUMBER} to ${NUMBER}) weekly sessions\\b`, "g"), "$1 sessions a week", ["weekly sessions"]],
    // "3-5 times per week, 30-45 minutes per day": on each of those days.
    [
      /\b(\d(?:-\d)?) ?(?:x|times) (?:per|a|each|every) week,? (?:for )?(\d{1,2}(?:-\d{1,2})?) ?(?:mins?|minutes) (?:per|a|each) (?:day|session)\b/g,
      "$1 x $2 mins",
      ["per day", "a day", "each day", "per session", "a session", "each session"]
    ],
    // "At the same time and on the same day", "with the same adult seeing the same children"
    [
      /,? (?:and )?(?:at |on |in )?(?:the )?same (?:time|day|place)s?\b|,? with the same (?:adult|ta|teacher|person)\b[^\n.,;+&\d]*/g,
      "",
      ["same "]
    ],
    // When in the day, where a week or a day is said besides.
    [/(week|daily|day)([^\n]*?) ?\(?\bduring (?:the )?school (?:day|hours)\)?/g, "$1$2", ["during "]],
    [/\bduring (?:the )?school (?:day|hours)\b(?=[^\n]*week)/g, "", ["during "]],
    // "(30 sessions)", "- a total of 12 sessions over 6 weeks" beside a week's
    [/(week[^\n]*?)[ ,(-]*\b(?:a|in) total of \d{1,3} sessions(?: over \d{1,2} weeks)?\)?/g, "$1", [" total of "]],
    [
      /(week[^\n]*?) ?\((?:approximately |about )?\d{1,3} sessions(?: in)?(?: total)?\)/g,
      "$1",
      [" sessions)", " sessions total)", " sessions in"]
    ],
    // "In the first part of the autumn term", "by the end of term"
    [
      /,? (?:in the (?:first|second) (?:part|half) of|by) (?:the )?(?:end of )?(?:the )?(?:autumn |spring |summer )?(?:half[- ]?)?term\b/g,
      "",
      ["term"]
    ],
    // "Target: secure Phase 3"
    [/(\d[^\n]*?)[.;] ?(?:target|aim|outcome|objective|goal)s?: ?[^\n.;]*/g, "$1", ["target", "aim", "outcome", "objective", "goal"]],
    [
      /\b(?:first|second|third|fourth|fifth|sixth|eighth)(?:,? (?:and |to )?(?:first|second|third|fourth|fifth|sixth|eighth))* grade(?:s|rs?)?\b/g,
      "",
      [" grade"]
    ],
    // "3 group sessions of 30 mins plus 2 individual sessions of 15 mins each week"
    [
      /\b([1-9]|two|three|four|five) (?:[a-z]+ )?sessions? of (?=[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five) (?:(?:[a-z]+ )?sessions? of|x) \d)/g,
      "$1 x ",
      ["session"]
    ],
    [
      /((?:\d|\b(?:two|three|four|five)) ?x ?\d[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five)) (?:[a-z]+ )?sessions? of (?=\d)/g,
      "$1 x ",
      ["session"]
    ],
    // "Spelling 3 x 10 mins. Social skills weekly.": a sentence of its own. In "15 mins. phonics daily" it says how often.
    [
      /^([^\n.;]*(?:\d ?x|times|once|twice|daily|weekly|pw|week|day)[^\n.;]*\d ?(?:m|mins?|minutes|h|hrs?|hours))\. (?=(?!(?:once|twice|thrice|two|three|four|five|six|per|each|every|for|on|a|term|in|to|at|with|by)\b)(?:[a-z&]+ ){1,4}(?:weekly|daily|fortnightly|monthly|(?:each|every|once a|twice a) (?:week|day|fortnight|month))\b)/g,
      "$1; ",
      [". "]
    ],
    // "12 sessions, weekly, 45 mins": nobody has as many in a week.
    [/^([6-9]|[1-4]\d) sessions?, (?:once )?weekly(?=,? (?:for )?\d)/g, "weekly for $1 weeks", ["sessions, ", "session, "]],
    [
      /^([6-9]|[1-4]\d) sessions?, (\d{1,3} ?(?:mins?|minutes)) (?:each|every|per|a) week\b/g,
      "$2 weekly for $1 weeks",
      ["sessions, ", "session, "]
    ],
    // "4 out of 5 days" is four in a week.
    [
      /\b([1-4]) (?:out )?of (?:the |every )?(?:5|five) (?:school )?days\b(?: (?:a|per|each|every) week\b)?/g,
      "$1 days a week",
      ["of 5", "of five", "of the", "of every"]
    ]
  ]);

  // src/dose/amountsInWords.ts
  var OF_AN_HOUR = "(?= ?(?:of )?(?:an? )?(?:h|hrs?|hours?|days?)\\b)";
  var DAY_LETTERS = /(?<!(?:(?<![.:]\d)\d|\.) ?)(?<!\w)(?:\bm|\btu|\bt|\bw|\bth|\bf)(?:(?: ?[,/&+] ?| (?:and )?)(?:m|tues?|tu|t|weds?|w|thurs?|thu|th|fri|f)(?![\w]))+|\b(?:mwf|mw|wf|tth|mtwthf|mtwrf|mtwth|mtwf|twthf|mtthf)\b/g;
  var DAYS = { m: "mon", t: "tue", w: "wed", th: "thu", r: "thu", f: "fri" };
  function spellDays(letters2) {
    var _a3;
    const days2 = (_a3 = letters2.match(/th(?:u(?:rs?)?)?|tu(?:es?)?|t|m|w(?:eds?)?|r|f(?:ri)?/g)) != null ? _a3 : [];
    return days2.map((day) => {
      var _a4;
      return (_a4 = DAYS[day.startsWith("th") ? "th" : day.charAt(0)]) != null ? _a4 : day;
    }).join(" ");
  }
  var amountsInWords = lazy(() => [
    // "3 out of 4 weeks", "3 weeks in 4"
    [
      /\b(\d+) out of (?:every )?(\d+) weeks\b/g,
      (whole, some, all) => Number(some) <= Number(all) ? `${Number(some) / Number(all)} shareofweeks` : whole,
      ["out of "]
    ],
    [
      /\b(\d+) weeks (?:out )?(?:of|in) (?:every )?(\d+)\b(?! ?(?:week|wk|term|month|day|min|m\b|h))/g,
      (whole, some, all) => Number(some) <= Number(all) ? `${Number(some) / Number(all)} shareofweeks` : whole,
      [" weeks "]
    ],
    // Between two numbers these mean times.
    [/\blots of\b/g, "x", ["lots of"]],
    [/(\d) ?(@|by) ?(?=\d)/g, "$1 x ", ["@", "by"]],
    // 1,500 is one number.
    [/(\d),(\d{3})(?!\d)/g, "$1$2", [","]],
    [/(½|1\/2|half) ?(a )?term\b/g, "half-term", ["term"]],
    [new RegExp(`\\b1/2${OF_AN_HOUR}`, "g"), "½", ["1/2"]],
    [new RegExp(`\\b1/4${OF_AN_HOUR}`, "g"), "¼", ["1/4"]],
    [new RegExp(`\\b3/4${OF_AN_HOUR}`, "g"), "¾", ["3/4"]],
    [/(\d) ?½/g, "$1.5", ["½"]],
    [/(\d) ?¼/g, "$1.25", ["¼"]],
    [/(\d) ?¾/g, "$1.75", ["¾"]],
    [/½/g, "0.5", ["½"]],
    [/¼/g, "0.25", ["¼"]],
    [/¾/g, "0.75", ["¾"]],
    [/(0\.\d+) (?:of )?an? (?=hour|hr|day)/g, "$1 ", ["0."]],
    [/(^|[^\d.a-z])\.(\d)/g, "$10.$2", ["."]],
    [/\b(1|one) ?(-|to|-to-| to ) ?(1|one)\b(?![.:]\d)/g, "1:1", ["-", "to"]],
    [/\b(twenty|thirty|forty|fifty)[ -]five\b/g, "$1-five", ["five"]],
    // Hours in words.
    [/\b(an|one|1) hour and (a|one) half\b|\b(one|1) and a half hours?\b/g, "90 minutes", ["half"]],
    [/\b(an|one|1) hour and (a|one) quarter\b/g, "75 minutes", ["quarter"]],
    [/\b(an|one|1) hour and three[ -]quarters\b/g, "105 minutes", ["quarters"]],
    [/\b(three|3)[ -]?quarters of an hour\b/g, "45 minutes", ["quarters"]],
    [/\bhalf[ -]?(an )?(hours?|hr)\b/g, "30 minutes", ["half"]],
    [/\bquarter (of an )?(hour|hr)\b/g, "15 minutes", ["quarter"]],
    [/\ban? (hour|hr)\b/g, "1 hour", ["hour", "hr"]],
    [/\b(?:a )?half[ -]?(?:a |of the )?days?\b|\b0\.5 (?:school )?days?\b/g, "halfday", ["day"]],
    [/\b(?:an? |1 |one )?(?:full|whole|all)[ -]?days?\b/g, "fullday", ["day"]],
    // How often in words.
    [/\bonce ?(?:or|\/|-|to) ?twice\b/g, "1-2 times", ["once"]],
    [/\bonce\b/g, "1 times", ["once"]],
    [/\btwice\b/g, "2 times", ["twice"]],
    [/\bthrice\b/g, "3 times", ["thrice"]],
    [
      /\b(?:(?:every|each|in the) )?(?:mornings?|am) ?(?:and|&|\+) ?(?:(?:in the )?afternoons?|pm)\b(?: (?:daily|each day|every day))?/g,
      " twicedaily ",
      ["afternoon", "pm"]
    ],
    [/\b(every|each) (other|second) week\b|\balternate weeks\b/g, "fortnightly", ["week"]],
    [/\bweek ?days?\b/g, "school day", ["week"]],
    [/\bm ?- ?(f|th)\b(?!\w)/g, (_, last) => `mon-${last === "f" ? "fri" : "thu"}`, ["-"]],
    // "M-Th 15 mins, F 30 mins"
    [/(mon-thu[^\n]*\d ?(?:m|mins?|minutes)[,;&+ ]+)f (?=\d{1,3} ?m)/g, "$1fri ", ["mon-thu"]],
    [DAY_LETTERS, spellDays],
    [/\b(?:every|each) (?:other|second) (?=(?:mon|tu|wed|th|fri))/g, "alternate ", ["other", "second"]],
    [/\bfor (a|one) (week|month|term|year|half[ -]?term)\b/g, "for 1 $2", ["for "]],
    [/\b(for|over) (the )?half[ -]term\b/g, "$1 1 half-term", ["half"]]
  ]);

  // src/dose/spellings.ts
  var corrector2 = lazy(
    () => correctorFor(
      "daily weekly fortnightly fortnight monthly termly minute minutes session sessions lesson lessons twice monday tuesday wednesday thursday friday morning mornings afternoon afternoons".split(" "),
      "once thrice trice hourly yearly".split(" ")
    )
  );
  var NUMBER_WORDS = {
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    fifteen: "15",
    twenty: "20",
    "twenty-five": "25",
    thirty: "30",
    forty: "40",
    "forty-five": "45",
    "thirty-five": "35",
    "fifty-five": "55",
    fifty: "50",
    sixty: "60",
    ninety: "90"
  };
  var A_NUMBER = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join("|")}`;
  var spellings = lazy(() => [
    // Dashes, crosses and spaces of every kind.
    [/[\u00ad\u034f\u200b-\u200f\u2060\ufeff]/g, ""],
    [/[\u2010-\u2015\u2212]/g, "-"],
    [/[\u00d7\u2715\u2716*]/g, "x"],
    [/[^\S\n]+/g, " "],
    [/ ?\n[\s]*/g, "\n"],
    ...sentences(),
    [/\(\d+\/\d+ split\)|\((?:up to|no more than|not more than|max(?:imum)?(?: of)?|at most) \d+(?: \w+)?\)/g, "", ["("]],
    [
      /(\d ?x) (?:1:1|1-1|1 to 1|small group|group|individual|paired) (?=\d)/g,
      "$1 ",
      ["1:1", "1-1", "1 to 1", "group", "individual", "paired"]
    ],
    // "11 til 11.50", and "0930-1015" as a timetable has it.
    [/['\u2019]?\btil\b/g, "till", ["til"]],
    [/(?<![\d.:£$])([01]\d)([0-5]\d) ?(-|to|till?|until) ?([01]\d)([0-5]\d)(?![\d.:]| ?(?:m|h))/g, "$1.$2$3$4.$5"],
    // "from 10 to 10.30" is a slot, and "from 20 to 30 mins" a length: "from 10" alone is where something begins.
    [
      /\bfrom (?=(?:1[0-2]|[1-9])(?:[.:][0-5][05])? ?(?:[ap]m)? ?(?:-|to|till|until) ?(?:1[0-2]|[1-9])[.:][0-5][05](?!\d| ?h))/g,
      "",
      ["from "]
    ],
    [/\bfrom (?=\d{1,2} ?(?:-|to) ?\d{1,2} ?m)/g, "", ["from "]],
    // "2 groups of 4, 3 x 20 mins": nobody is in both.
    [/\b\d{1,2} groups of \d{1,2}[,;:] ?(?=\d ?x ?\d)/g, "", ["groups of "]],
    [/\bevery 2nd (?:week|wk)\b/g, "fortnightly", ["2nd"]],
    [/\b(?:not|no) (?:less|fewer|more) than\b|\b(?:a )?(?:minimum|maximum) of\b/g, "", [" than", " of"]],
    [/\bbetween (\d+) and (\d+)\b/g, "$1-$2", ["between "]],
    [/\bmin(?:imum)? (\d+) ?(?:mins?|minutes)?,? (?:to )?max(?:imum)? (\d+)/g, "$1-$2", ["max"]],
    [/\balt\.? (?=mon|tu|wed|th|fri)/g, "alternate ", ["alt"]],
    [
      /\b(?:except|excluding|apart from|but not|not|no|without|bar|minus)(?: on)?(?= (?:mon|tu|wed|th|fri))/g,
      "exceptdays",
      [" mon", " tu", " wed", " th", " fri"]
    ],
    [
      /\bas (?:and when )?(?:needed|required|appropriate|advised|directed)\b|\bwhen (?:needed|required)\b|\bad[- ]hoc\b/g,
      "asneeded",
      ["as ", "when ", "ad"]
    ],
    [/\b(m|t|w|th|f)(?= ?\d{1,2}[.:]\d\d)/g, (_, day) => {
      var _a3;
      return (_a3 = DAYS[day]) != null ? _a3 : day;
    }, [".", ":"]],
    // "MTWTF", "M/T/W/T/F": the second T is Thursday's.
    [/\bm([ ,/]*)t\1w\1t\1f\b/g, "mon-fri", ["tf", "t f", "t,", "t/", "t ,", "t /"]],
    [/\bmtwt\b/g, "mon-thu", ["mtwt"]],
    // "Mins: 30 / Sessions: 2"; twelve would be so many in all.
    [
      /^(?:mins?|minutes|length): ?(\d{1,3})(?: ?mins?| minutes)? ?[,;/|\n] ?(?:sessions|times): ?([1-5])$/g,
      "$2 x $1 mins",
      ["sessions:", "times:"]
    ],
    [
      /^(?:sessions|times): ?([1-5]) ?[,;/|\n] ?(?:mins?|minutes|length): ?(\d{1,3})(?: ?mins?| minutes)?$/g,
      "$1 x $2 mins",
      ["sessions:", "times:"]
    ],
    // "9.00-9.20 M" is on Mondays.
    [
      /(\d[.:]\d\d ?(?:-|to) ?\d{1,2}[.:]\d\d,?) (m|t|w|th|f)\b(?! ?[,/&+])/g,
      (_, slot, day = "") => {
        var _a3;
        return `${slot} ${(_a3 = DAYS[day]) != null ? _a3 : day}`;
      },
      [".", ":"]
    ],
    // On a timetable of two weeks.
    [
      /\b(?:weeks?|wks?) ?a ?(?:and|&|\+|\/) ?(?:(?:week|wk) ?)?b\b/g,
      "every week",
      ["week a", "weeks a", "wk a", "wks a", "weeka", "weeksa", "wka", "wksa"]
    ],
    [
      /(?<!\bda(?:ily|y)\b[^\n]*)\b(?:in |on )?(?:week|wk) ?[ab]\b(?: only)?:?(?![^\n]*\bda(?:ily|y)\b)/g,
      "fortnightly",
      ["week a", "week b", "wk a", "wk b", "weeka", "weekb", "wka", "wkb"]
    ],
    [/(\d+)-? (?:to|or) (\d+)[- ](?=min|h)/g, "$1-$2 ", ["- to ", " to ", " or ", "- or "]],
    [
      /\b([a-z]+|\d+)[- ]and[- ]a[- ]half(?=[- ]?(?:weeks?|terms?|hours?|hrs?|(?:school )?days?)\b)/g,
      (whole, word) => /\d/.test(word) ? `${word}.5` : NUMBER_WORDS[word] ? `${NUMBER_WORDS[word]}.5` : whole,
      ["half"]
    ],
    [/\b([ap])\.m\.?/g, "$1m", [".m"]],
    // Slips of the finger, as they are made.
    [/\bwee+[kl]\b/g, "week", ["wee"]],
    [/(\d) (?:(?:small|group|individual|paired|separate|short|focused|targeted) )+(?=sessions\b)/g, "$1 ", ["sessions"]],
    // "3 30-minute group sessions", "3 thirty minute reading sessions": of what they are takes nothing from how many.
    [
      new RegExp(
        `\\b((?:${A_NUMBER}) (?:${A_NUMBER})[- ]?(?:minute|min|hour|hr)s?) (?:(?!(?:or|and|\\w*ly)\\b)(?:[a-z]+|1stclass@number) ){1,2}(?=(?:session|lesson)s?\\b)`,
        "g"
      ),
      "$1 ",
      ["session", "lesson"]
    ],
    // "2 individual of 15 mins" beside "3 group sessions of 30 mins"; "1 group of 4" counts children.
    [/(\d)(?: ?x)? (?:(?:small|group|individual|paired|1:1) )+of (?=\d+ ?(?:m|h))/g, "$1 sessions of ", [" of "]],
    // "2 x day 10 mins" is twice on each. "1 x day" may be a day at the farm, "2 x days", "3 x day" or "2 x day 2 hours" so many days a week.
    [
      /\b2 ?x day,? (?=(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?\b)(?![^\n]*(?:weekly|pw|(?:a|x|per|each|every|\/) ?(?:week|wk)))/g,
      "2 x daily ",
      ["x day"]
    ],
    [/\b((?:\d|1\d|20) ?m(?:in(?:ute)?s?)?,? 2 ?x) day\b(?! ?[a-z])/g, "$1 daily", ["x day"]],
    // "1h 30 x2": a cross that sticks to its number counts what stands before it; "30 x 2" may be a clause of its own.
    [/(\dh(?:(?:ou)?rs?)? ?[1-5]\d) x(?=\d\b(?! ?[mh]))/g, "$1 mins x ", [" x"]],
    // "Daily 2 x 10 mins" is twice on each; behind a comma, or of more, it may be how often in all.
    [/\bdaily (2 ?x) ?(?=(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?\b)/g, "$1 daily ", ["daily 2"]],
    // "1 every 2 weeks"
    [/(?<![\d.:] ?)\b([1-5]) every (?=(?:\d|two|three|four|other|second) ?(?:week|wk))/g, "$1 x every ", [" every "]],
    // Where a week or a day is said, the term says how long it runs; "12 sessions over the term" are so many in all.
    [
      /((?:weekly|daily|(?:a|per|each|every) (?:week|wk|day)|pw)\b[^\n]*?),? (?:over|across|throughout) (?:the|a) (?:half[ -]?)?term$/g,
      "$1",
      ["term"]
    ],
    [/\b(half[- ]an?[- ]hour|half[- ]hour|\d{1,3}[- ]?min(?:ute)?)[- ]long\b/g, "$1", ["long"]],
    [/\b(?:an? )?hour[- ]long\b/g, "1 hour", ["hour"]],
    // "1hr15 x 2": what sticks to its hours are minutes.
    [/(\dh(?:(?:ou)?rs?)?[1-5]\d) ?x ?(?=[1-5]\b(?! ?[mh]))/g, "$1 mins x ", ["x"]],
    // "Two 15-minute sessions each day"
    [/\b(?:2|two) (\d{1,2})[- ]?min(?:ute)?s?[- ](?:sessions|slots|breaks|bursts)(?= (?:each|every|a|per) day\b)/g, "2 x $1 mins", [" day"]],
    // "Core5 - 3 x 20 mins": what sticks to a name is no figure.
    [/\b((?!term|week|day|wk|ht|mon|tue|wed|thu|fri|min|hour|hr)[a-z]{3,})\d{1,2}(?= ?[-:,;] ?\d)/g, "$1", ["-", ":", ",", ";"]],
    // "Weds 2 x 10 mins" is two on that day, or two of which one is on it: two in any case.
    [/^(?:mon|tue|wed|thu|fri)[a-z]*:? (2 ?x ?\d{1,2} ?m(?:in(?:ute)?s?)?)$/g, "$1 weekly", ["m"]],
    [/^(2 ?x ?\d{1,2} ?m(?:in(?:ute)?s?)?) on (?:a )?(?:mon|tue|wed|thu|fri)[a-z]*$/g, "$1 weekly", [" on "]],
    // "2 x 5 min movement breaks per day": what is done stands between.
    [
      /(\d ?x ?(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?) (?:(?!mon|tu|wed|th|fri|and|for|not|on|or|plus|then|with)[a-z]{2,} ){1,2}(?=(?:per|a|each|every) day\b)/g,
      "$1 ",
      [" day"]
    ],
    // "3 x 30 group, 2 x 15 individual": as many are no group.
    [/(\d ?x ?[1-6][05]) (?=(?:group|individual|paired|1:1)\b(?! sess))/g, "$1 mins ", ["group", "individual", "paired", "1:1"]],
    // "2 x 15 TA follow up": nobody has fifteen; "2 x 15 TAs" and "2 x 10 TA hours" say something else.
    [
      /(\d ?x ?[1-6][05]) (?=(?:h?l?ta|lsa|teacher|adult)\b(?! ?(?:h\b|hrs?\b|hours?\b|sess)))/g,
      "$1 mins ",
      ["ta", "lsa", "teacher", "adult"]
    ],
    // "M 10, W 10, F 15 (mins)"
    [
      /^(?:(?:m|tu?|w|th|f) ?\d{1,2} ?[,;/] ?){1,4}(?:m|tu?|w|th|f) ?\d{1,2} ?(?:\(mins?\)|\(minutes\)|mins?|minutes)$/g,
      (whole) => whole.replace(
        /(th|tu|[mtwf]) ?(\d{1,2}) ?[^\da-z]*(?:\(?min.*)?/g,
        (_, day, minutes3) => {
          var _a3;
          return `${(_a3 = DAYS[day === "tu" ? "t" : day]) != null ? _a3 : day} ${minutes3} mins, `;
        }
      ),
      [",", ";", "/"]
    ],
    // "1 hour x 39 weeks": over a school year it is once in each. Over fewer it may be so long on several days.
    [
      /^(\d(?:\.\d)? ?(?:h|hrs?|hours?)|\d\d ?(?:m|mins?|minutes?)) ?x ?(3[6-9]|40) ?(?:weeks|wks)$/g,
      "$1 weekly for $2 weeks",
      ["weeks", "wks"]
    ],
    // "1 x 30 + daily 10": of either the larger figure is minutes, and nobody is out ten times a day.
    [/^(\d ?x ?[1-6][05]) ?\+ ?daily ([1-6][05])$/g, "$1 mins + $2 mins daily", ["daily "]],
    [/^daily ([1-6][05]) ?\+ ?(\d ?x ?[1-6][05])$/g, "$1 mins daily + $2 mins", ["daily "]],
    [/,? (?:and )?then review(?:ed)?$/g, "", ["then review"]],
    [/\b(?:spread )?(?:over|across) the week\b/g, "per week", ["the week"]],
    // "Half an hour a day, 4 days"
    [/\b((?:a|per|each) day, )([2-5]|two|three|four|five) days$/g, "$1$2 days a week", [" day, "]],
    // What was is not what is.
    [
      /\b(?:was|were|previously|formerly) [^\n()]{1,40}[,;] ?now:? |\((?:was|previously|formerly) [^\n()]{1,40}\)/g,
      "",
      ["was", "were", "previously", "formerly"]
    ],
    [/\b(?:tiems|tims|timse)\b/g, "times", ["tiems", "tims", "timse"]],
    [/(\d ?)(?:mns?|mis|minuts?)\b/g, "$1mins", ["mn", "mis", "minut"]],
    [/\bas nec(?:essary)?\b\.?/g, "asneeded", ["as nec"]],
    [/(\d) (?:consecutive|continuous|uninterrupted) (?=min|h)/g, "$1 ", ["consecutive", "continuous", "uninterrupted"]],
    // "Mon am & Wed pm 30 mins"
    [
      /\b((?:mon|tue|wed|thu|fri)[a-z]*) [ap]m(?=,? ?(?:[,&/+]|and)? ?(?:(?:mon|tue|wed|thu|fri)|(?:for )?\d{1,3} ?(?:m|h)|$))(?![^\n]*\d ?(?:m|mins?|minutes) [ap]m)/g,
      "$1",
      ["am", "pm"]
    ],
    [/\b(?:during )?term[ -]?time\b/g, "", ["term"]],
    [/\b([5-9]|1\d) ?(?:x|times) (?:a|per|each) (?:school )?day\b/g, "$1 x throughtheday", ["day"]],
    [/\b(?:the )?whole (?:of|day)(?: on)? (?=mon|tue|wed|thu|fri)/g, "fullday ", ["whole "]],
    // "Monday 9-10, Thursday 1-2", "Wednesday mornings 9-12": behind a day, whole hours of the school day.
    [
      /\b((?:mon|tue|wed|thu|fri)[a-z]*(?: mornings?| afternoons?)?) \(?(8|9|1[0-2]|[1-3]) ?- ?(9|1[0-2]|[1-4])(?! ?(?:m|h|x|[.:]|\d|am|pm|times|sess))/g,
      "$1 $2.00-$3.00"
    ],
    [/^(8|9|1[0-2]|[1-3]) ?- ?(9|1[0-2]|[1-4]),? (?=(?:mon|tue|wed|thu|fri))/g, "$1.00-$2.00 ", ["-"]],
    [/minu(?:et|ite)s?\b/g, "minutes", ["minuet", "minuite"]],
    [/\b(twise|twcie|twie|2ce)\b/g, "twice", ["tw", "2ce"]],
    [/\btrice\b/g, "thrice", ["trice"]],
    [/\bevry\b|\bea\b/g, "every", ["evry", "ea"]],
    [/\bp\. w\b|\bpwk\b/g, "pw", ["p. w", "pwk"]],
    [/\bp\/d\b|\/d\b/g, " per day", ["/d"]],
    // PD alone is physical development.
    [/(min(?:ute)?s?|h(?:ou)?rs?|\d ?[mhx]) ?p\.?d\b\.?/g, "$1 per day", ["p"]],
    [/\bmpw\b/g, "mins per week", ["mpw"]],
    [/\/ ?(?:mo|mth|mnth)\b|\b(?:a|per) (?:mo|mth|mnth)\b/g, " per month", ["mo", "mth", "mnth"]],
    [/\b(?:academic|school) year\b/g, "year", ["year"]],
    // "Five movement breaks of 5 minutes every day" are so many on each.
    [
      /\b(\d|two|three|four|five|six|eight|ten) (?:[a-z]{3,12} )?breaks? of (\d{1,2}|five|ten) ?(?:mins?|minutes?)(?= (?:every|each|a|per) day\b)/g,
      "$1 x throughtheday $2 minutes",
      ["break"]
    ],
    [/\b(?:through|throughout|during) (?:the|each|every) (?:school )?day\b/g, "throughtheday", ["day"]],
    // "Fornight", "f'nightly", "ftnight"
    [/\bf(?:or|['\u2019/]?t?)night(ly)?\b/g, "fortnight$1", ["night"]],
    [/\b(this|next|last|whole|all|first|second|third|autumn|spring|summer|aut|spr|sum) (half[ -]?)?term\b/g, "", ["term"]],
    ...amountsInWords()
  ]);
  function normalise(text) {
    let plain2 = text.toLowerCase().replace(/[a-z]{4,20}/g, (word) => corrector2()(word));
    for (const [pattern, replacement, needs] of spellings()) {
      if (needs && !needs.some((each) => plain2.includes(each))) continue;
      plain2 = typeof replacement === "string" ? plain2.replace(pattern, replacement) : plain2.replace(pattern, replacement);
    }
    return plain2.normalize("NFKC").replace(/[a-z]+(?:-five)?/g, (word) => {
      var _a3;
      return (_a3 = NUMBER_WORDS[word]) != null ? _a3 : word;
    });
  }

  // src/meaning/slot.ts
  var WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
  var ONE_DAY = /^(mon|tue|wed|thu|fri)(?:s|r|rs|day|sday|nesday|rsday)?$/;
  function weekdayOf(plain2) {
    var _a3;
    const name = (_a3 = ONE_DAY.exec(plain2)) == null ? void 0 : _a3[1];
    return name === void 0 ? -1 : WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name));
  }
  var DAY = "(mon|tu|wed|th|fri)(?:e|es|u|ur|urs|nes|ues)?(?:day)?s?";
  var CLOCK2 = "(\\d{1,2})(?:[.:](\\d{2}))? ?([ap]m)?";
  var PIECES = new RegExp(
    `\\b${DAY}(?: ?(?:-|to) ?${DAY})?\\b|${CLOCK2} ?(?:-|to|until|till) ?${CLOCK2}|(\\bdaily\\b|\\b(?:every|each) (?:day|morning|afternoon)\\b)`,
    "g"
  );
  var DAYS2 = ["mon", "tu", "wed", "th", "fri"];
  var NOT_EVERY_WEEK = /\b(alternate|fortnight\w*|week [ab]|wk [ab]|every other|termly|monthly)\b/;
  var DAY_IS_OVER = 19 * 60;
  function daysOf(first, last) {
    const [from, to] = first === void 0 ? [0, 4] : [DAYS2.indexOf(first), DAYS2.indexOf(last != null ? last : first)];
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
  }
  function pieceOf(match) {
    const [, first, last, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf, daily2] = match;
    if (daily2 !== void 0 || first !== void 0) return { days: daysOf(first, last) };
    if (fromMinute === void 0 && toMinute === void 0 && fromHalf === void 0 && toHalf === void 0) return null;
    const span2 = clockSpan([fromHour, fromMinute, fromHalf], [toHour, toMinute, toHalf]);
    return span2 && span2.to <= DAY_IS_OVER ? span2 : null;
  }
  function piecesOf(plain2) {
    const pieces = [];
    PIECES.lastIndex = 0;
    for (let match = PIECES.exec(plain2); match; match = PIECES.exec(plain2)) {
      const piece = pieceOf(match);
      if (piece) pieces.push(piece);
    }
    return pieces;
  }
  var MAY_SAY_WHEN = /mon|tu|wed|th|fri|day|daily|morning|afternoon|\d ?[.:ap]|\d{4}/i;
  var readSlots = memoised((text) => {
    if (!MAY_SAY_WHEN.test(text)) return [];
    const plain2 = normalise(text);
    return NOT_EVERY_WEEK.test(plain2) ? [] : placed(piecesOf(plain2));
  });
  function placed(pieces) {
    const [first] = pieces;
    const timeFirst = first !== void 0 && "from" in first;
    const slots = [];
    let days2 = [];
    let time3 = null;
    for (const piece of pieces) {
      if ("days" in piece) {
        if (timeFirst && time3) for (const day of piece.days) slots.push({ day, from: time3.from, to: time3.to });
        days2 = time3 && !timeFirst ? [...piece.days] : [...days2, ...piece.days];
        if (!timeFirst) time3 = null;
      } else {
        time3 = piece;
        if (!timeFirst) for (const day of days2) slots.push({ day, from: piece.from, to: piece.to });
      }
    }
    return slots;
  }
  function slotsOf(texts, weekly2) {
    for (const text of texts) {
      const slots = readSlots(text);
      const length2 = slots.reduce((sum3, { from, to }) => sum3 + to - from, 0);
      if (sameRange(exactly(length2), weekly2) && !overlaps(slots)) return slots;
    }
    return [];
  }
  function overlaps(slots) {
    return slots.some((a, i) => slots.slice(i + 1).some((b) => a.day === b.day && a.from < b.to && b.from < a.to));
  }
  var A_DAY = "(?:mon|tu(?:es?)?|wed(?:nes)?|th(?:u(?:rs?)?)?|fri)(?:day)?s?";
  var MOST_DAYS = 10;
  var ONLY_DAYS = new RegExp(
    `^(?:every |each |alternate )?(?:${A_DAY}(?: ?(?:-|to|,|/|&|\\+|and|then))? ?){1,${MOST_DAYS}}$|^(?:daily|every ?day|each day|all week|weekdays|school days?)$`
  );
  var onlyWeekdays = memoised((text) => ONLY_DAYS.test(normalise(text).trim()));

  // src/register/timetableWeek.ts
  var SEARCHED_ROWS = 10;
  var FEWEST_DAYS = 3;
  var FEWEST_TIMES = 3;
  var LONGEST_DAY = "Wednesdays".length;
  function weekOf(grid) {
    var _a3;
    for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
      const days2 = ((_a3 = grid[index]) != null ? _a3 : []).flatMap((cell, column) => {
        const day = typeof cell === "string" && cell.length <= LONGEST_DAY ? weekdayOf(plainWords(cell)) : -1;
        return day < 0 ? [] : [{ column, day }];
      });
      const [first] = days2;
      if (!first || new Set(days2.map(({ day }) => day)).size < Math.max(FEWEST_DAYS, days2.length)) continue;
      const below = grid.slice(index + 1);
      for (let times2 = first.column - 1; times2 >= 0; times2 -= 1) {
        const filled2 = below.map((row) => {
          var _a4;
          return (_a4 = row[times2]) != null ? _a4 : "";
        }).filter((cell) => !isBlank(cell));
        const clocks = filled2.filter((cell) => clockAt(cell) !== null).length;
        if (clocks >= FEWEST_TIMES && clocks * 2 > filled2.length) return { headingIndex: index, days: days2, times: times2 };
      }
    }
    return null;
  }
  var MOST_LINES = 25;
  function daysAcross(grid) {
    var _a3;
    const top = grid.findIndex((row, at) => at < SEARCHED_ROWS && row.filter((cell) => clockAt(cell) !== null).length >= FEWEST_TIMES);
    if (top < 0) return null;
    const lines = grid.slice(top, top + MOST_LINES);
    const turned = [...grid.slice(0, top), ...((_a3 = lines[0]) != null ? _a3 : []).map((_, column) => lines.map((row) => {
      var _a4;
      return (_a4 = row[column]) != null ? _a4 : "";
    }))];
    const week = weekOf(turned);
    return week && week.headingIndex >= top ? { grid: turned, week, top } : null;
  }
  function clockAt(cell) {
    const text = cellText(cell);
    const match = /(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)? ?(?:[-\u2010-\u2015]|to|until) ?(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)?\s*$/i.exec(text);
    if (match) {
      const [, from2, fromMinutes, fromHalf, to, toMinutes, toHalf] = match;
      return clockSpan([from2, fromMinutes, fromHalf == null ? void 0 : fromHalf.toLowerCase()], [to, toMinutes, toHalf == null ? void 0 : toHalf.toLowerCase()]);
    }
    if (typeof cell === "number" || typeof cell === "string" && !/[.:]|[ap]m/i.test(cell)) return null;
    const from = cellClock(cell);
    return from === null ? null : { from, to: null };
  }

  // src/register/afterSchool.ts
  var DAY_BEGINS = 9 * 60;
  var DAY_ENDS = 15 * 60;
  var SAYS_WHEN = ["minutes", "dose", "when", "day"];
  function areClubs({ columns, rows }) {
    const timed = rows.filter(({ time: time3 }) => isRead(time3));
    return !columns.has("pupil") && timed.length > 0 && timed.every(isOutOfTheDay);
  }
  var LESSONS_BEGIN = 8 * 60 + 45;
  var LESSONS_END = 15 * 60 + 30;
  function isOutOfLessons(slots) {
    return slots.length > 0 && slots.every(({ from, to }) => to <= LESSONS_BEGIN || from >= DAY_ENDS && to > LESSONS_END);
  }
  var LUNCH_BEGINS = 12 * 60;
  var LUNCH_ENDS = 13 * 60 + 30;
  function isClubAtLunch(intervention, slots) {
    return slots.length > 0 && /\bclub\b/i.test(intervention) && slots.every(({ from, to }) => from >= LUNCH_BEGINS && to <= LUNCH_ENDS);
  }
  function isOutOfTheDay({ provision: { texts } }) {
    const own3 = [cellClock(cellText(texts.from)), cellClock(cellText(texts.to))];
    const said3 = SAYS_WHEN.map((field) => clockAt(texts[field])).find((clock2) => clock2 !== null && clock2.to !== null);
    const [from, to] = said3 ? [said3.from, said3.to] : own3;
    return from !== null && to !== null && (from >= DAY_ENDS || to <= DAY_BEGINS);
  }

  // src/dose/schoolWeek.ts
  var SCHOOL_DAYS_A_WEEK = 5;
  var MOST_SESSIONS_A_WEEK = 5;
  var LONGEST_SESSION = 390;

  // src/dose/facts.ts
  var count = (of) => ({ says: "count", of });
  var length = (minutes3) => ({ says: "length", minutes: minutes3 });
  var period = (weeks) => ({ says: "period", weeks });
  var span = (weeks) => ({ says: "span", weeks });
  var unread = (why) => ({ says: "unread", why });
  function only(facts, says2) {
    return facts.filter((fact) => fact.says === says2);
  }
  function agreed(values) {
    const [first, ...others] = values;
    if (!first) return null;
    return others.every((other) => sameRange(other, first)) ? first : "differ";
  }

  // src/dose/lengths.ts
  function withLengths(words) {
    var _a3, _b, _c, _d;
    const tokens = [];
    const unclear = [];
    for (let at = 0; at < words.length; ) {
      const bare = bareProduct(words, at);
      if (bare) {
        tokens.push(...bare);
        at += bare.length;
        continue;
      }
      const found = (_a3 = lengthAt(words, at)) != null ? _a3 : minutesOfADay(words, at);
      if (!found) tokens.push(...words.slice(at, at + 1));
      else if ("why" in found) unclear.push(unread(found.why));
      else tokens.push({ kind: "length", value: found.minutes, text: "", sep: (_c = (_b = words[at]) == null ? void 0 : _b.sep) != null ? _c : "" });
      at += (_d = found == null ? void 0 : found.taken) != null ? _d : 1;
    }
    return { tokens, unclear };
  }
  function lengthAt(tokens, at) {
    const [number3, unit, further, then] = tokens.slice(at, at + 4);
    if ((number3 == null ? void 0 : number3.kind) !== "number") return null;
    if ((unit == null ? void 0 : unit.kind) === "minutes")
      return widelyApart(number3.value) ? { taken: 2, why: "range or so many times" } : { taken: 2, minutes: number3.value };
    if ((unit == null ? void 0 : unit.kind) !== "hours") return null;
    const minutes3 = scaled(number3.value, 60);
    if ((further == null ? void 0 : further.kind) === "number" && !SPANS.includes(then == null ? void 0 : then.kind)) {
      if ((then == null ? void 0 : then.kind) === "minutes") return { taken: 4, minutes: plus(minutes3, further.value) };
      const few = further.value.least < LEAST_MINUTES_BESIDE_HOURS;
      const counts = COUNTED.includes(then == null ? void 0 : then.kind);
      if (!few && !counts) return { taken: 3, minutes: plus(minutes3, further.value) };
      if (!few || !counts) return { taken: 3, why: "number after the hours" };
    }
    const { least, most } = number3.value;
    const wide = least > 0 && most >= WIDEST_HOURS * least;
    return wide || hoursLikeAClock(number3.value) ? { taken: 2, why: hoursUnclear(number3.value) } : { taken: 2, minutes: minutes3 };
  }
  var LEAST_MINUTES_BESIDE_HOURS = 10;
  var SPANS = ["weeks", "months", "terms", "half-terms", "years"];
  var COUNTED = ["x", "sessions", "days", "half-days"];
  var WIDEST_HOURS = 3;
  var LEAST_BARE_MINUTES = 10;
  var WITH_A_UNIT = [
    "minutes",
    "hours",
    "x",
    "weeks",
    "days",
    "half-days",
    "months",
    "terms",
    "half-terms",
    "years"
  ];
  var LAST_HOUR = 12;
  function minutesOfADay(tokens, at) {
    const [day, number3, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if ((day == null ? void 0 : day.kind) !== "weekday" || (number3 == null ? void 0 : number3.kind) !== "number" || number3.sep !== "" || (next == null ? void 0 : next.kind) !== "weekday") return null;
    const last = tokens.findIndex(({ kind }, i) => i > at && kind === "minutes");
    const between2 = tokens.slice(at + 1, last);
    const alternate = between2.every(({ kind }, i) => kind === (i % 2 === 0 ? "weekday" : "number"));
    return alternate && last > at && number3.value.least > LAST_HOUR && !widelyApart(number3.value) ? { taken: 1, minutes: number3.value } : null;
  }
  function bareProduct(tokens, at) {
    var _a3;
    const [a, x, b, then] = tokens.slice(at, at + 4);
    if ((a == null ? void 0 : a.kind) !== "number" || (x == null ? void 0 : x.kind) !== "x" || (b == null ? void 0 : b.kind) !== "number" || ((_a3 = tokens[at - 1]) == null ? void 0 : _a3.kind) === "x" || WITH_A_UNIT.includes(then == null ? void 0 : then.kind))
      return null;
    const [fewer, more] = a.value.most <= b.value.most ? [a, b] : [b, a];
    if (more.value.least < LEAST_BARE_MINUTES || fewer.value.most >= more.value.least || widelyApart(more.value)) return null;
    return [
      { ...fewer, sep: a.sep },
      { ...x, sep: "" },
      { ...more, kind: "length", text: "", sep: "" }
    ];
  }
  function widelyApart({ least, most }) {
    return least > 0 && least <= 5 && most >= 4 * least && !(least === 1 && most <= 10);
  }
  function hoursLikeAClock({ least, most }) {
    return [least, most].some((value) => [15, 30, 45].includes(Math.round(value % 1 * 100)));
  }
  var hoursUnclear = (hours) => ({ kind: "hours like a clock", hours });

  // src/dose/bareNumber.ts
  var LEAST_HALF_MINUTES = 5;
  var MOST_HOURS_A_WEEK = 40;
  var TAUGHT_HOURS = 25;
  var NOUGHT = { why: "nought" };
  function readNumber(value, measure) {
    if (value.least <= 0) return NOUGHT;
    switch (measure) {
      case "minutes":
        if (value.least % 0.5 !== 0 || value.most % 0.5 !== 0) return { why: "maybe a time of day" };
        if (mayBeHours(value)) return { why: "maybe hours" };
        return value.most > LONGEST_SESSION ? { why: "too long for a session" } : { parts: { minutes: value } };
      case "hours":
        if (value.most * 60 > LONGEST_SESSION) return { why: "too long for a session" };
        return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { minutes: scaled(value, 60) } };
      case "times":
        return { parts: { times: value } };
      case "weeks":
        return { parts: { weeks: value } };
      case "hours a week":
        if (value.most > MOST_HOURS_A_WEEK) return { why: "maybe minutes" };
        return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { weekly: scaled(value, 60) } };
      case "minutes a week":
        return mayBeHours(value) ? { why: "maybe hours" } : { parts: { weekly: value } };
      case "sessions in all":
        return { parts: { sessions: value } };
      case "hours in all":
        return { parts: { total: scaled(value, 60) } };
      case "time a week":
        return value.least > TAUGHT_HOURS ? { parts: { weekly: value } } : { why: "minutes or times" };
      case "dose":
        return { why: "minutes or times" };
    }
  }
  function mayBeHours({ least }) {
    return least < LEAST_HALF_MINUTES && least % 1 !== 0;
  }

  // src/dose/checkedTotal.ts
  var WITH_TOTAL = /^([^=]+?) ?= ?((?:\d[\d.]*|an?) ?(?:m|mins?|minutes?|h|hrs?|hours?)?(?: ?\d\d? ?(?:m|mins?|minutes?)?)?)(?: (?:in total|altogether|total))?(?: ?(?:a|per|each|\/) ?(?:week|wk)| weekly| ?pw)?\.?$/i;
  var IN_BRACKETS = /^([^=()\n]+) \((\d{1,3} ?(?:m|mins?|minutes)) (?:in total|altogether|total)(?: (?:a|per|each) week)?\)(?: (?:with|for|in|by|on) [^\n\d]*)?$/i;
  function splitAtTotal(text) {
    var _a3;
    const pattern = text.includes("=") ? WITH_TOTAL : text.includes("(") ? IN_BRACKETS : null;
    const [, dose2, total] = (_a3 = pattern == null ? void 0 : pattern.exec(text)) != null ? _a3 : [];
    return dose2 === void 0 || total === void 0 ? null : { dose: dose2, total };
  }

  // src/dose/pieces.ts
  var LENGTHS = ["length", "slot", "day long"];
  var isLength = ({ kind }) => LENGTHS.includes(kind);
  var isWeekday = ({ kind }) => kind === "weekday";
  var beginsAnew = (token) => (token == null ? void 0 : token.sep) === "stop" || (token == null ? void 0 : token.sep) === "line";
  var isStrong = (token) => addsOn(token) || beginsAnew(token);
  var addsOn = (token) => (token == null ? void 0 : token.sep) === "plus" || (token == null ? void 0 : token.sep) === "and";
  function piecesOf2(tokens) {
    return cutBefore(tokens, ({ sep }) => sep !== "");
  }
  function strongPieces(tokens) {
    return cutBefore(tokens, isStrong);
  }
  function sentencesOf(tokens) {
    return cutBefore(tokens, beginsAnew);
  }
  function cutBefore(tokens, begins) {
    const pieces = [];
    for (const token of tokens) {
      const last = pieces[pieces.length - 1];
      if (last && !begins(token)) last.push(token);
      else pieces.push([token]);
    }
    return pieces;
  }

  // src/dose/clauses.ts
  function clausesOf(tokens) {
    var _a3;
    const lengths = tokens.flatMap((token, i) => isLength(token) ? [i] : []);
    const firstDay = tokens.findIndex(({ kind }) => kind === "weekday");
    const daysFirst = firstDay >= 0 && firstDay < ((_a3 = lengths[0]) != null ? _a3 : -1);
    const cuts = [];
    lengths.slice(1).forEach((next, i) => {
      var _a4, _b;
      const cut = cutBetween(tokens, (_a4 = cuts[cuts.length - 1]) != null ? _a4 : 0, (_b = lengths[i]) != null ? _b : 0, next, daysFirst);
      if (cut !== null) cuts.push(cut);
    });
    return [0, ...cuts].map((from, i) => {
      var _a4;
      return tokens.slice(from, (_a4 = cuts[i]) != null ? _a4 : tokens.length);
    });
  }
  function cutBetween(tokens, from, length2, next, daysFirst) {
    var _a3, _b, _c, _d, _e, _f;
    const byDays = tokens.some(({ kind }) => kind === "weekday");
    const separators = range(length2 + 1, next).filter((i) => {
      var _a4, _b2;
      return ((_a4 = tokens[i]) == null ? void 0 : _a4.sep) !== "" && (byDays || ((_b2 = tokens[i]) == null ? void 0 : _b2.sep) !== "stroke");
    });
    const anew = range(length2 + 1, next).filter((i) => {
      var _a4, _b2;
      return ((_a4 = tokens[i]) == null ? void 0 : _a4.sep) === "stop" || ((_b2 = tokens[i]) == null ? void 0 : _b2.sep) === "line";
    });
    if (anew.length > 0) return (_a3 = anew[anew.length - 1]) != null ? _a3 : null;
    if (daysFirst) {
      const day = range(length2 + 1, next).find((i) => {
        var _a4;
        return ((_a4 = tokens[i]) == null ? void 0 : _a4.kind) === "weekday";
      });
      const before = separators.filter((i) => i <= (day != null ? day : -1));
      const isItsOwn = before.length === 0 && !range(from, length2).some((i) => {
        var _a4;
        return ((_a4 = tokens[i]) == null ? void 0 : _a4.kind) === "weekday";
      });
      if (day !== void 0 && !isItsOwn) return Math.max(length2 + 1, ...before);
    }
    if (((_b = tokens[length2]) == null ? void 0 : _b.kind) === "day long" && ((_c = tokens[next]) == null ? void 0 : _c.kind) === "slot" && ((_d = tokens[next - 1]) == null ? void 0 : _d.kind) === "weekday" && next - 1 > length2 + 1)
      return next - 1;
    const isSaid = range(from, length2).some((i) => {
      var _a4, _b2;
      return ((_a4 = tokens[i]) == null ? void 0 : _a4.kind) === "daily" || ((_b2 = tokens[i]) == null ? void 0 : _b2.kind) === "twice daily";
    });
    const adds = separators.find((i) => isStrong(tokens[i]));
    if (isSaid && adds !== void 0 && range(adds, next).some((i) => {
      var _a4;
      return ((_a4 = tokens[i]) == null ? void 0 : _a4.kind) === "weekday";
    })) return adds;
    const last = [...separators].reverse().find((i) => !range(i, next).some((j) => {
      var _a4;
      return ((_a4 = tokens[j]) == null ? void 0 : _a4.kind) === "weekday";
    }));
    if (last !== void 0) return last;
    if (!range(length2 + 1, next).some((i) => {
      var _a4;
      return ((_a4 = tokens[i]) == null ? void 0 : _a4.kind) === "weekday";
    })) return null;
    let cut = next;
    while (cut - 1 > length2 && ["number", "x", "sessions"].includes((_f = (_e = tokens[cut - 1]) == null ? void 0 : _e.kind) != null ? _f : "")) cut -= 1;
    return cut;
  }
  function range(from, to) {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  }

  // src/dose/counts.ts
  function fewAWeek(n, ...further) {
    return n.most <= SCHOOL_DAYS_A_WEEK ? [count(n), ...further, period(1)] : [unread("a week or in all")];
  }
  var HALF_AN_HOUR = 30;
  function sessionsWeekly(n, minutes3) {
    if (n.most <= SCHOOL_DAYS_A_WEEK)
      return minutes3.most <= HALF_AN_HOUR ? [count(n), length(minutes3), period(1)] : [unread("a week or in all")];
    return minutes3.least >= HALF_AN_HOUR ? [count(exactly(1)), length(minutes3), period(1), span(n)] : [unread("a week or in all")];
  }
  function timesADay(n) {
    return n.most < SCHOOL_DAYS_A_WEEK ? [{ says: "a day", of: n }] : [unread("a day or a week")];
  }
  function weeklySessions(n) {
    return n.least > SCHOOL_DAYS_A_WEEK ? [count(exactly(1)), period(1), span(n)] : [unread("a week or in all")];
  }
  function countAndLength(a, b) {
    const [fewer, more] = a.most <= b.most ? [a, b] : [b, a];
    if (fewer.most >= more.least && !sameRange(fewer, more)) return [unread("which number is the minutes")];
    return [count(fewer), widelyApart(more) ? unread("range or so many times") : length(more)];
  }

  // src/dose/grammar.ts
  var OFTEN = [
    ["weekly", 1],
    ["a week", 1],
    ["fortnightly", 2],
    ["monthly", 4],
    ["half-termly", 6],
    ["termly", 12],
    ["yearly", 38]
  ];
  var LONG2 = [
    ["weeks", 1],
    ["months", 4],
    ["half-terms", 6],
    ["terms", 12],
    ["years", 38]
  ];
  function rule(form, facts) {
    return { form: form.split(", "), facts };
  }
  var sessions = (of) => ({ says: "sessions", of });
  var days = (of) => ({ says: "days", of });
  var halfDays = (of) => ({ says: "half-days", of });
  var rate = (minutes3, weeks) => ({ says: "rate", weekly: dividedBy(minutes3, weeks), weeks });
  var dayLong = (of) => ({ says: "day long", of });
  var none = exactly(0);
  var rules = lazy(() => [
    // three factors: 5x2 x 15 mins
    rule("number, x, number, x, length", (a = none, b = none, m = none) => [count(times(a, b)), length(m)]),
    // a length beside its count, in either order
    rule("number, x, length, weekly, sessions", (n = none, m = none) => fewAWeek(n, length(m))),
    rule("number, x, length, sessions, weekly", (n = none, m = none) => fewAWeek(n, length(m))),
    rule("number, x, length, sessions, daily", (n = none, m = none) => [...timesADay(n), length(m)]),
    rule("number, x, length, daily", (n = none, m = none) => [...timesADay(n), length(m)]),
    rule("number, x, length", (n = none, m = none) => [count(n), length(m)]),
    // whole and half days
    rule("number, x, day long", (n = none, d = none) => [count(n), dayLong(d)]),
    rule("number, day long", (n = none, d = none) => [count(n), dayLong(d)]),
    // so many sessions of a length, and a period: each week so many if they are few, else it may be a total
    // "six sessions of 45 minutes per term"
    ...OFTEN.filter(([, weeks]) => weeks > 1).map(
      ([often, weeks]) => rule(`number, sessions, length, ${often}`, (n = none, m = none) => [count(n), length(m), period(weeks)])
    ),
    rule("number, sessions, length, a week", (n = none, m = none) => fewAWeek(n, length(m))),
    rule("number, sessions, length, weekly", (n = none, m = none) => sessionsWeekly(n, m)),
    // a length for its period
    ...OFTEN.map(([often, weeks]) => rule(`length, ${often}`, (m = none) => [rate(m, weeks)])),
    // "1.5 hours over 3 sessions per week" is all of them
    ...OFTEN.map(([often, weeks]) => rule(`length, over, number, sessions, ${often}`, (m = none) => [rate(m, weeks)])),
    rule("length, weeks", (m = none) => [rate(m, 1)]),
    // how often: twice daily, 3 x week, 3 sessions week, 3 days a week
    rule("number, x, daily", (n = none) => timesADay(n)),
    rule("number, sessions, daily", (n = none) => timesADay(n)),
    rule("number, x, days, a week", (n = none) => [days(n), period(1)]),
    rule("number, x, days", () => [unread("a day or a week")]),
    rule("number, weekly, length, sessions", (n = none, m = none) => fewAWeek(n, length(m))),
    rule("number, x, weekly, sessions", () => [unread("a week or in all")]),
    rule("number, weekly, sessions", (n = none) => weeklySessions(n)),
    rule("weekly, x, number", () => [unread("a week or in all")]),
    rule("number, sessions, weekly", (n = none) => fewAWeek(n)),
    rule("number, sessions, weeks", (n = none) => [count(n), period(1)]),
    ...OFTEN.flatMap(([often, weeks]) => [
      rule(`number, x, ${often}`, (n = none) => [count(n), period(weeks)]),
      rule(`number, sessions, ${often}`, (n = none) => [count(n), period(weeks)]),
      rule(`number, days, ${often}`, (n = none) => [days(n), period(weeks)]),
      rule(`number, half-days, ${often}`, (n = none) => [halfDays(n), period(weeks)])
    ]),
    rule("number, a week", (n = none) => [count(n), period(1)]),
    ...OFTEN.filter(([, weeks]) => weeks > 1).map(([often, weeks]) => rule(`number, ${often}`, (n = none) => [count(n), period(weeks)])),
    ...LONG2.map(([long, weeks]) => rule(`number, x, ${long}`, (n = none) => [count(n), period(weeks)])),
    rule("each, number, days", () => [unread("how often a week")]),
    rule("each, number, weeks", (n = none) => [n.least === n.most && n.most > 0 ? period(n.most) : unread("how many weeks")]),
    // "Weekly 45 mins for 6 sessions": the length is the week's
    rule("weekly, length", (m = none) => [rate(m, 1)]),
    rule("fortnightly, length", (m = none) => [rate(m, 2)]),
    // "One 15 minute session each day"; of three nobody can tell whether they are a day's
    rule("number, length, sessions, daily", (n = none, m = none) => [
      ...sameRange(n, exactly(1)) ? [] : [sessions(n)],
      length(m),
      { says: "daily" }
    ]),
    // three 20 minute sessions
    rule("number, length, sessions", (n = none, m = none) => [sessions(n), length(m)]),
    // how long it runs
    // "x3 weekly 25 mins"
    rule("x, number, weekly", (n = none) => [count(n), period(1)]),
    rule("x, number, a week", (n = none) => [count(n), period(1)]),
    rule("x, number, weeks", (n = none) => [span(n)]),
    ...LONG2.map(([long, weeks]) => rule(`number, ${long}`, (n = none) => [span(scaled(n, weeks))])),
    rule("number, share", (n = none) => [{ says: "share", of: n }]),
    rule("except, weekday", (n = none) => [{ says: "except", of: n }]),
    rule("alternate, weekday", (n = none) => [{ says: "weekdays", of: scaled(n, 0.5) }]),
    rule("x, number, daily", (n = none) => timesADay(n)),
    // the plain ones
    rule("day long", (d = none) => [dayLong(d)]),
    rule("through the day", () => [{ says: "through the day" }]),
    rule("twice daily", () => [{ says: "a day", of: exactly(2) }]),
    rule("length", (m = none) => [length(m)]),
    rule("x, number, half-days", (n = none) => [halfDays(n)]),
    rule("number, half-days", (n = none) => [halfDays(n)]),
    rule("x, number, days", (n = none) => [days(n)]),
    rule("number, days", (n = none) => [days(n)]),
    rule("x, number", (n = none) => [count(n)]),
    rule("number, sessions", (n = none) => [sessions(n)]),
    rule("number, x, number", (a = none, b = none) => countAndLength(a, b)),
    rule("number, x", (n = none) => [count(n)]),
    rule("slot", (m = none) => [{ says: "length", minutes: m, slot: true }]),
    rule("weekday", (n = none) => [{ says: "weekdays", of: n }]),
    ...OFTEN.map(([often, weeks]) => rule(often, () => [period(weeks)])),
    rule("daily", () => [{ says: "daily" }]),
    rule("sessions", () => [{ says: "of sessions" }]),
    rule("open", () => [{ says: "open" }]),
    rule("over", () => [{ says: "over" }]),
    rule("unclear", () => [unread("how often")])
  ]);
  var rulesBeginning = lazy(() => {
    var _a3;
    const found = /* @__PURE__ */ new Map();
    for (const each of rules()) {
      const [first] = each.form;
      found.set(first, [...(_a3 = found.get(first)) != null ? _a3 : [], each]);
    }
    return found;
  });
  var LEFT_OVER = ["number", "months", "terms", "half-terms"];
  var VALUED = ["number", "length", "weekday", "slot", "day long"];
  function factsOf(tokens) {
    var _a3, _b;
    const facts = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const found = token && ((_a3 = rulesBeginning().get(token.kind)) == null ? void 0 : _a3.find(({ form }) => form.every((kind, i) => {
        var _a4;
        return ((_a4 = tokens[at + i]) == null ? void 0 : _a4.kind) === kind;
      })));
      const taken = tokens.slice(at, at + ((_b = found == null ? void 0 : found.form.length) != null ? _b : 1));
      if (found) facts.push(...found.facts(...taken.filter(({ kind }) => VALUED.includes(kind)).map(({ value }) => value)));
      else if (token && LEFT_OVER.includes(token.kind)) facts.push(unread({ kind: "left over", text: token.text }));
      at += taken.length;
    }
    return facts;
  }

  // src/dose/inAll.ts
  function restOf(facts) {
    const [span2] = only(facts, "span");
    const [sessions2] = only(facts, "sessions");
    const weeks = only(facts, "open").length > 0 ? "open" : span2 == null ? void 0 : span2.weeks;
    return { ...weeks === void 0 ? {} : { weeks }, ...sessions2 ? { sessions: sessions2.of } : {} };
  }
  function restWithoutSessions(facts) {
    const { weeks } = restOf(facts);
    return weeks === void 0 ? {} : { weeks };
  }
  function inAll(facts, often, period2) {
    const aWeek2 = period2 !== void 0 || only(facts, "daily").length > 0 || only(facts, "weekdays").length > 0;
    return !aWeek2 && (only(facts, "over").length > 0 || only(facts, "of sessions").length > 0 && often.most > MOST_SESSIONS_A_WEEK);
  }
  function areAWeeks({ sessions: sessions2, weeks }, facts) {
    return sessions2 !== void 0 && sessions2.most <= MOST_SESSIONS_A_WEEK && weeks === void 0 && only(facts, "over").length === 0;
  }
  function sharedOut2(weekly2, facts) {
    const [share2] = only(facts, "share");
    return share2 ? times(weekly2, share2.of) : weekly2;
  }

  // src/dose/timesAWeek.ts
  function timesAWeek2(facts, period2, measure) {
    var _a3;
    const weeks = period2 != null ? period2 : 1;
    const counts = agreed(
      withoutTotal(
        only(facts, "count").map((fact) => fact.of),
        period2
      )
    );
    const sessions2 = agreed(only(facts, "sessions").map((fact) => fact.of));
    if (counts === "differ" || sessions2 === "differ") return "differ";
    const ways = [];
    if (counts) ways.push(dividedBy(counts, weeks));
    else if (sessions2 && (period2 !== void 0 || measure === "times")) ways.push(dividedBy(sessions2, weeks));
    const halves = only(facts, "half-days");
    const whole = only(facts, "days");
    const days2 = agreed([...whole, ...halves].map((fact) => fact.of));
    if (days2 === "differ" || whole.length > 0 && halves.length > 0) return "differ";
    const hasLength = only(facts, "length").length > 0 || only(facts, "day long").length > 0;
    if (days2 && (hasLength || halves.length > 0 || measure === "times")) ways.push(dividedBy(days2, weeks));
    const except = only(facts, "except").reduce((sum3, fact) => sum3 + fact.of.most, 0);
    const weekdays = only(facts, "weekdays");
    const dayCount = weekdays.reduce((sum3, fact) => sum3 + fact.of.most, 0);
    if (dayCount > SCHOOL_DAYS_A_WEEK) return "differ";
    if (weekdays.length > 0 && dayCount > 0)
      ways.push(
        dividedBy(
          weekdays.reduce((sum3, fact) => plus(sum3, fact.of), exactly(0)),
          weeks
        )
      );
    if (except > 0 && dayCount > 0 && dayCount < SCHOOL_DAYS_A_WEEK) return "differ";
    const schoolDays = exactly(SCHOOL_DAYS_A_WEEK - except);
    if (only(facts, "through the day").length > 0) return times(counts != null ? counts : exactly(1), schoolDays);
    const aDay = agreed(only(facts, "a day").map((fact) => fact.of));
    if (aDay === "differ") return "differ";
    if (aDay) return counts || sessions2 ? "differ" : times(aDay, except > 0 ? schoolDays : (_a3 = ways[0]) != null ? _a3 : schoolDays);
    if (only(facts, "daily").length > 0 && sessions2) return "differ";
    if (except > 0 && counts && dayCount === 0) return sameRange(counts, schoolDays) ? counts : "differ";
    if (except > 0) return dayCount === SCHOOL_DAYS_A_WEEK || only(facts, "daily").length > 0 ? schoolDays : "differ";
    if (only(facts, "daily").length > 0 && weekdays.length > 0 && !counts && !days2)
      return dayCount % 1 === 0 && dayCount > 1 ? exactly(dayCount) : "differ";
    if (only(facts, "daily").length > 0 && days2 && period2 === 1 && !counts && weekdays.length === 0) return days2;
    if (only(facts, "daily").length > 0) return daily(ways, counts);
    return agreed(ways);
  }
  function withoutTotal(counts, period2) {
    const few = counts.filter(({ most }) => most <= SCHOOL_DAYS_A_WEEK);
    return period2 === 1 && few.length > 0 ? few : counts;
  }
  function daily(ways, counts) {
    const five = exactly(SCHOOL_DAYS_A_WEEK);
    const fits2 = ways.every((way) => sameRange(way, five) || counts !== null && sameRange(way, exactly(1)));
    return fits2 ? five : "differ";
  }
  function wholeDays(facts) {
    return only(facts, "daily").length > 0 ? null : agreed(only(facts, "days").map((fact) => fact.of));
  }

  // src/dose/twoLengths.ts
  function lengthsOf(facts) {
    const lengths = only(facts, "length");
    const minutes3 = lengths.map((fact) => fact.minutes);
    const [first] = minutes3;
    const slots = lengths.filter(({ slot }) => slot).length;
    const aDayEach = slots > 0 && slots <= Math.max(1, only(facts, "weekdays").length);
    return first && aDayEach && minutes3.every((each) => sameRange(each, first)) ? [first] : minutes3;
  }
  function checkedSum(facts, lengths, rates) {
    const counts = agreed(only(facts, "count").map((fact) => fact.of));
    const all = [...lengths, ...rates];
    const [length2, rate2] = [lengths[0], rates[0]];
    if (length2 && rate2 && all.length === 2 && sameRange(length2, rate2) && facts.some((fact) => "slot" in fact))
      return { parts: { weekly: rate2, ...restOf(facts) } };
    const often = timesAWeek2(facts, 1, "dose");
    if (length2 && rate2 && all.length === 2 && often && often !== "differ" && sameRange(times(length2, often), rate2))
      return { parts: { minutes: length2, times: often, ...restWithoutSessions(facts) } };
    if (counts && counts !== "differ" && all.length === 2 && only(facts, "sessions").length === 0) {
      const session = all.find((each) => all.some((whole) => whole !== each && sameRange(times(each, counts), whole)));
      const isDaily = only(facts, "daily").length > 0;
      if (session && isDaily && rates.length + only(facts, "weekdays").length + only(facts, "period").length === 0 && !sameRange(counts, exactly(SCHOOL_DAYS_A_WEEK)))
        return { parts: { minutes: times(session, counts), times: exactly(SCHOOL_DAYS_A_WEEK), ...restOf(facts) } };
      if (session && !isDaily && only(facts, "weekdays").length === 0)
        return { parts: { minutes: session, times: counts, ...restOf(facts) } };
    }
    return { why: "two lengths" };
  }

  // src/dose/interpret.ts
  function interpret(facts, measure) {
    var _a3;
    const [unread2] = only(facts, "unread");
    if (unread2) return { why: unread2.why };
    if (facts.some(isNought)) return NOUGHT;
    const periods = only(facts, "period").map((fact) => fact.weeks);
    if ((/* @__PURE__ */ new Set([...periods, ...only(facts, "rate").map((fact) => fact.weeks)])).size > 1) return { why: "two periods" };
    const lengths = lengthsOf(facts);
    const rates = only(facts, "rate").map((fact) => fact.weekly);
    const rest = restOf(facts);
    const [rate2] = rates;
    if (rate2 && rates.length === 1 && lengths.length > 0 && (only(facts, "over").length > 0 || lengths.every(({ least }) => least > LONGEST_SESSION)))
      return { parts: { weekly: sharedOut2(rate2, facts), ...rest } };
    if (lengths.length + rates.length > 1) return checkedSum(facts, lengths, rates);
    const [length2 = null] = lengths;
    const [share2] = only(facts, "share");
    const each = timesAWeek2(facts, periods[0], measure);
    const often = each && each !== "differ" && share2 ? times(each, share2.of) : each;
    if (often === "differ") return { why: "two ways how often" };
    if (rate2) {
      if (often && !sameRange(often, exactly(1))) return { why: "two ways how often" };
      return { parts: { weekly: sharedOut2(rate2, facts), ...rest } };
    }
    const over = facts.findIndex(({ says: says2 }) => says2 === "over");
    const before = over < 0 ? [] : facts.slice(0, over);
    const [inAllOf] = only(before, "count").map((fact) => fact.of);
    if (length2 && inAllOf && periods.length === 0 && rest.weeks !== void 0 && rest.weeks !== "open")
      return { parts: { minutes: length2, sessions: inAllOf, weeks: rest.weeks } };
    if (length2 && often && inAll(facts, often, periods[0])) return { why: "maybe so many in all" };
    const dayLong2 = agreed(only(facts, "day long").map((fact) => fact.of));
    if (dayLong2 === "differ" || dayLong2 && length2) return { why: "two lengths" };
    const aPeriod = (_a3 = periods[0]) != null ? _a3 : measure === "time a week" ? 1 : void 0;
    if (dayLong2) return dayLongParts(dayLong2, often, aPeriod, rest);
    if (length2 && !often && measure === "dose" && areAWeeks(rest, facts)) {
      const { sessions: sessions2, ...others } = rest;
      return { parts: { minutes: length2, ...sessions2 ? { times: sessions2 } : {}, aWeekAssumed: true, ...others } };
    }
    if (length2) return lengthParts(length2, often, periods[0], measure, { ...rest, ...assumedOf(facts, measure) });
    const days2 = wholeDays(facts);
    if ((measure === "dose" || measure === "time a week") && days2 && days2 !== "differ" && aPeriod !== void 0)
      return { parts: { days: dividedBy(days2, aPeriod), ...rest } };
    if (often) return { parts: { times: often, ...rest } };
    if (measure === "times" && periods[0] !== void 0) return { parts: { times: exactly(1 / periods[0]), ...rest } };
    if (rest.weeks !== void 0 || rest.sessions) return { parts: rest };
    return { why: "no time in it" };
  }
  function isNought(fact) {
    const figure2 = "of" in fact ? fact.of : "minutes" in fact ? fact.minutes : "weekly" in fact ? fact.weekly : null;
    return figure2 !== null && figure2.least <= 0;
  }
  var WEEKLY = ["hours a week", "minutes a week", "time a week"];
  function lengthParts(length2, often, period2, measure, rest) {
    if (often) return { parts: { minutes: length2, times: often, ...rest } };
    if (period2 !== void 0) return { parts: { weekly: dividedBy(length2, period2), ...rest } };
    if (WEEKLY.includes(measure)) return { parts: { weekly: length2, ...rest } };
    return { parts: { ...length2.most > LONGEST_SESSION ? { total: length2 } : { minutes: length2 }, ...rest } };
  }
  function dayLongParts(dayLong2, often, period2, rest) {
    if (often) return { parts: { days: times(dayLong2, often), ...rest } };
    return { parts: period2 === void 0 ? { dayLong: dayLong2, ...rest } : { days: dividedBy(dayLong2, period2), ...rest } };
  }
  function assumedOf(facts, measure) {
    const says2 = (what) => facts.some((fact) => fact.says === what);
    return measure === "dose" && says2("count") && !says2("period") && !says2("daily") ? { aWeekAssumed: true } : {};
  }

  // src/dose/minutesAWeek.ts
  function minutesAWeek(parts, taughtMinutes) {
    const { weekly: weekly2, days: days2, minutes: minutes3, dayLong: dayLong2, times: often, total, sessions: sessions2, weeks } = parts;
    const ofDays = (count2) => taughtMinutes === void 0 ? null : scaled(count2, taughtMinutes / SCHOOL_DAYS_A_WEEK);
    if (weekly2) return days2 ? sum(weekly2, ofDays(days2)) : weekly2;
    if (minutes3 && often) return times(minutes3, often);
    if (dayLong2 && often) return ofDays(times(dayLong2, often));
    if (days2) return minutes3 ? times(days2, minutes3) : ofDays(days2);
    if (weeks === void 0 || weeks === "open" || weeks.least <= 0) return null;
    if (total) return perWeek(total, weeks);
    return minutes3 && sessions2 ? times(minutes3, perWeek(sessions2, weeks)) : null;
  }
  function sum(a, b) {
    return b && plus(a, b);
  }
  function perWeek(total, weeks) {
    return { least: total.least / weeks.most, most: total.most / weeks.least };
  }
  function whatIsMissing(parts) {
    if (parts.total) return "a total without weeks";
    if (parts.sessions) return "sessions without weeks";
    if (parts.minutes) return "minutes without times";
    return parts.times ? "times without minutes" : "neither minutes nor times";
  }

  // src/dose/sumOfClauses.ts
  function sumOf2(clauses) {
    if (clauses.length < 2) return null;
    let weekly2 = null;
    let days2 = null;
    const halves = clauses.every((clause) => HALVES_OF_A_DAY.test(clause.map(({ text }) => text).join(" ")));
    const shared = halves || areSlotsOfADay(clauses) ? clauses.flatMap(oftenIn) : [];
    const often = shared.length === 1 ? shared[0] : void 0;
    const aWeek2 = clauses.some((clause) => clause.some(({ kind }) => kind === "a week" || kind === "weekly"));
    for (const clause of clauses) {
      const reading = interpret(factsOf(clause), "dose");
      if (!("parts" in reading)) return null;
      const { parts } = reading;
      const perWeek2 = often != null ? often : aWeek2 && parts.sessions && parts.sessions.most <= MOST_SESSIONS_A_WEEK ? parts.sessions : void 0;
      const own3 = parts.minutes && !parts.times && perWeek2 ? { ...parts, times: perWeek2 } : parts;
      if (own3.days) days2 = days2 ? plus(days2, own3.days) : own3.days;
      else {
        const each = minutesAWeek(own3, 0);
        if (!each) return null;
        weekly2 = weekly2 ? plus(weekly2, each) : each;
      }
    }
    return { parts: { ...weekly2 ? { weekly: weekly2 } : {}, ...days2 ? { days: days2 } : {} } };
  }
  var isSlot = ({ kind }) => kind === "slot";
  function areSlotsOfADay(clauses) {
    return clauses.every((clause) => clause.some(isSlot)) && clauses.filter((clause) => !clause.every(isSlot)).length === 1;
  }
  function oftenIn(clause) {
    const reading = interpret(factsOf(clause), "dose");
    return "parts" in reading && reading.parts.times ? [reading.parts.times] : [];
  }
  var HALVES_OF_A_DAY = /\b[ap]m\b|\b(?:morning|afternoon)s?\b/;
  function isComplete(tokens) {
    const clauses = clausesOf(tokens);
    if (clauses.length > 1 && sumOf2(clauses)) return true;
    const reading = interpret(factsOf(tokens), "dose");
    return "parts" in reading && minutesAWeek(reading.parts, 1) !== null;
  }

  // src/dose/secondProvision.ts
  function hidesAnother(tokens) {
    var _a3;
    if (!tokens.some((token) => isLength(token) || token.kind === "half-days")) return false;
    const pieces = piecesOf2(tokens);
    if (pieces.length < 2) return false;
    const trailing = (_a3 = pieces[pieces.length - 1]) != null ? _a3 : [];
    const day = tokens.findIndex(isWeekday);
    if (day >= 0 && day < tokens.findIndex(isLength) && trailing.every(isWeekday)) return true;
    const lines = pieces.filter(([first]) => (first == null ? void 0 : first.sep) === "line").length;
    return pieces.some((piece, i) => {
      var _a4, _b, _c, _d, _e, _f, _g, _h, _i;
      const rest = pieces.filter((_, j) => j !== i).flat();
      if (saysOnlyHowOften(piece)) {
        const [first] = piece;
        if (addsOn(first) && piece.length === 2 && WORK2.test((_b = (_a4 = piece[1]) == null ? void 0 : _a4.text) != null ? _b : "")) return isComplete(rest);
        const afterDays = piece.slice(piece.findIndex(({ kind }) => kind === "weekday") + 1);
        const named2 = ((first == null ? void 0 : first.kind) === "word" || (first == null ? void 0 : first.kind) === "not a dose") && piece.some(({ kind }) => kind === "weekday") && i < pieces.length - 1 ? afterDays : piece;
        if (i === 0 && namesAnother(named2) && isSaidAgain(piece, rest)) return false;
        if (namesAnother(named2)) return beginsAnew(first) || isComplete(rest);
        return piece.some(isWeekday) && named2.some(({ kind }) => kind === "word") && rest.some(isWeekday) && isComplete(rest);
      }
      const extra = piece.some(({ kind, text }) => kind === "word" && MORE.has(text)) && piece.some(({ kind }) => kind === "sessions");
      if (extra && !piece.some(isLength)) return isComplete(rest);
      const whenever = piece.findIndex(({ text }) => /^when(?:ever)?$/.test(text));
      if (addsOn(piece[0]) && piece.every(({ kind }) => kind === "word") && namesAnother(piece.slice(0, Math.max(0, whenever))))
        return isComplete(rest);
      if (i > 0 && addsOn(piece[0]) && piece.every(({ kind }) => kind === "word") && isWorkOfItsOwn(piece, pieces[i - 1], rest) && !rest.some(({ text }) => LED_BY.test(text)))
        return isComplete(rest);
      if (beginsAnew(piece[0]) && BY_ITSELF.test((_d = (_c = piece[0]) == null ? void 0 : _c.text) != null ? _d : "") && /^(?:as|per)\b/.test((_f = (_e = piece[1]) == null ? void 0 : _e.text) != null ? _f : "")) return isComplete(rest);
      if (i > 0 && beginsAnew(piece[0]) && piece.length === 1 && BY_ITSELF.test((_h = (_g = piece[0]) == null ? void 0 : _g.text) != null ? _h : "") && namesAnother(rest))
        return isComplete(rest);
      if (beginsAnew(piece[0]) && piece.every(({ kind }) => kind === "word") && namesWork(piece) && namesAnother(rest))
        return isComplete(rest);
      return lines > 1 && ((_i = piece[0]) == null ? void 0 : _i.sep) === "line" && piece.every(({ kind }) => kind === "word") && namesAnother(piece) && isComplete(rest);
    });
  }
  function isSaidAgain(piece, rest) {
    const often = (tokens) => tokens.filter(({ kind }) => SAYS_HOW_OFTEN.includes(kind)).map(({ kind }) => kind);
    return rest.filter(isLength).length === 1 && often(piece).join() === often(rest).join() && beginsAnew(rest[0]) && !namesAnother(rest);
  }
  function namesWork(piece) {
    var _a3, _b;
    const last = (_b = (_a3 = piece[piece.length - 1]) == null ? void 0 : _a3.text) != null ? _b : "";
    return piece.length > 1 && piece.length <= 3 && namesAnother(piece) && WORK2.test(last);
  }
  function isWorkOfItsOwn(piece, before = [], rest) {
    var _a3;
    const [first] = piece;
    if (first && BY_ITSELF.test(first.text)) return true;
    if ((first == null ? void 0 : first.sep) === "plus" && (namesWork(piece) || piece.length > 2 && WORK2.test(first.text))) return true;
    if ((first == null ? void 0 : first.sep) === "plus" && namesAnother(rest) && ANOTHER_ADULT.test(piece.map(({ text }) => text).join(" "))) return true;
    const isListed = (first == null ? void 0 : first.sep) === "plus" && piece.length <= 2 && ((_a3 = before[before.length - 1]) == null ? void 0 : _a3.kind) !== "word";
    return isListed && namesAnother(piece) && namesAnother(rest) && !piece.some(({ text }) => WHAT_GOES_WITH_IT.test(text));
  }
  var WHAT_GOES_WITH_IT = /^(?:resources?|materials|prep|preparation|planning|travel|transport|homework|home|reviews?|feedback|assessments?|marking|notes?|visuals?|timers?|laptops?|ipads?|equipment|snacks?|cover|training|set|up)$/;
  var WORK2 = /^(group|club|therapy|programme|intervention|booster|tutoring|mentoring)s?$/;
  var BY_ITSELF = /^(?:elsa|salt|slt|nurture|physio|physiotherapy|hydrotherapy|lego|counselling|mentoring|thrive|ot|nessy|lexia|camhs)$/;
  var ANOTHER_ADULT = /\bwith (?:volunteers?|governors?|parents?|parent helpers?|buddy|peers?|older)\b/;
  var LED_BY = /^(?:with|by)$/;
  var MORE = /* @__PURE__ */ new Set(["extra", "additional", "further", "other", "more"]);
  var SAYS_HOW_OFTEN = [
    "weekly",
    "a week",
    "daily",
    "twice daily",
    "fortnightly",
    "monthly",
    "half-termly",
    "termly",
    "yearly",
    "weekday",
    "half-days",
    "days",
    "x",
    "as needed"
  ];
  function saysOnlyHowOften(piece) {
    return !piece.some(isLength) && piece.some(({ kind }) => SAYS_HOW_OFTEN.includes(kind));
  }
  var DETAIL = new Set(
    "group groups small individual individually pair pairs one whole class classroom school room library hall hub corridor before after during lunch break assembly registration resource push pull out ed gen special setting morning mornings afternoon afternoons with ta tas lsa hlta teacher teachers senco adult adults support staff led by from each pupil pupils child children student students session sessions time times block blocks needed as required long short plus where possible usually normally sometimes also per is are be this these will take takes place run runs running held delivered takes split into out programme program intervention interventions lesson lessons week weeks day days term school nhs home online virtual face until till or so then".split(" ")
  );
  function namesAnother(piece) {
    return piece.some(({ kind, text }) => kind === "word" && !DETAIL.has(text));
  }

  // src/dose/patterns.ts
  var PEOPLE = "(?:(?:trained|qualified|different) )?(?:members? of )?(?:h?l?tas?|lsas?|ct|teachers?|staff|adults?|groups?(?! sessions)|pupils?|learners?|children|child|chn|chdn|chdrn|ch|others?|kids|boys|girls|students?|classes|people|mentors?|volunteers?)";
  var MONTH2 = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
  var WEEKDAY = "(?:mon|tu(?:es?)?|wed(?:nes)?|th(?:u(?:rs?)?)?|fri)(?:day)?s?";
  var FIGURE2 = "\\d+(?:\\.\\d+)?";
  var INTERVAL2 = "(?:weekly|fortnight(?:ly)?|month(?:ly)?|half[ -]?term(?:ly)?|term(?:ly)?|year(?:ly)?|annual(?:ly)?|\\d+ ?w(?:ee)?ks?)";
  var LOOKED_AT2 = "(?:review|track|assess|monitor|check|measur|updat|discuss|report|evaluat|screen|test|re-?assess)(?:ed|s|es|e|ing)?";
  var PERIOD = "(?:per|an?|each|every|\\/|p\\/)";
  var DIGITS = "0123456789";
  var OF_PEOPLE = "ta lsa ct teacher staff adult group pupil learner child chn chd ch other kid boy girl student class people mentor volunteer".split(" ");
  var OF_GROUPS = "group grp class period lesson age level set stage phase unit wave band room book springboard plus power element rwi numicon tier key rm gp ph ss".split(
    " "
  );
  var OF_DATES = "/ . 200 201 202 203 204 205 206 207 208 209 jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  var OF_BOUNDS = "until till from since started w/c review".split(" ");
  var OF_ORDER = "session st nd rd th block".split(" ");
  var OF_DOUBT = "alternate|bi-|biw|bim|tri-|triw|not|no |stopped|ended|tbc|moved|depend|if|shared|then|or mon|or tue|or wed|or thu|or fri|or week|or fortnight|or month|or daily|week a|week b|wk a|wk b|?|every |each |except|exclud|apart|without |but |bar |minus |few|several|couple|multiple|some w|am/|am /|second|esy|was |total|previous|extended".split("|");
  var OF_DAYS = "day daily morning afternoon am pm".split(" ");
  var OF_SPANS = "split divided spread over across during total block course".split(" ");
  var OF_NO_END = "going continu year end indefinite".split(" ");
  var WEEKDAYS2 = "mon tu wed th fri".split(" ");
  var OF_LOOKING_AT = "review track assess monitor check measur updat discuss report evaluat screen test".split(" ");
  var noDose = () => [
    // Programmes with numbers in their names.
    [
      /1st ?class ?(?:@|at|x)? ?number(?: ?\d(?! ?x))?|(?:success|becoming) ?(?:@|at) ?arithmetic|talk ?4 ?number|\d minute box|power of (?:2|two)|read ?180|system ?44|plus ?[12](?= maths| - )/,
      `${DIGITS}sbtpr`,
      ["number", "arithmetic", "minute box", "power of", "read", "system", "plus"]
    ],
    [/\d+ ?: ?\d+/, DIGITS],
    // "Reviewed every half term" is not how often it takes place.
    [
      `${LOOKED_AT2} (?:by \\w+ )?(?:at the (?:end|start) of )?(?:once )?(?:on an? )?(?:(?:every|each|per|an?) )?(?:day|daily|${INTERVAL2})\\b|${INTERVAL2} (?:review|progress check|assessment)s?\\b`,
      `${DIGITS}rtamcudeswfhy`,
      OF_LOOKING_AT
    ],
    [/£ ?\d[\d,]*(?:\.\d+)?/, "£"],
    [
      `\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|20\\d\\d(?: ?[-/] ?\\d\\d(?:\\d\\d)?)?(?![\\d.])|\\d{1,2} ?${MONTH2}\\b|${MONTH2} ?\\d{1,2}\\b`,
      `${DIGITS}jfmasond`,
      OF_DATES
    ],
    [
      `(?:until|till|from|since|started|w\\/c|review(?:ed?)?|review due) (?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?: ?${MONTH2})?\\b(?! ?(?:x|m\\b|min|h))`,
      "utfswr",
      OF_BOUNDS
    ],
    [/(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|au|sp|su) ?\d(?: ?(?:&|\+|,|and|-|\/) ?(?:[a-z]+ ?)?\d)?\b|a\d\b/, "as"],
    [
      /(?:at|from|@) ?\d{1,2}(?:[.:]?[0-5]\d)? ?(?:[ap]m\b)?(?![.:]?\d| ?(?:-|to|until|till) ?\d{1,2}(?:[.:]\d\d| ?[ap]m)| ?(?:x|m\b|min|h\b|hr|hour))|\d{1,2}(?:[.:][0-5]\d)? ?[ap]m\b|\(\d{1,2}[.:][0-5]\d\)|\d+ ?%/,
      `${DIGITS}af@(`,
      ["at", "from", "@", "am", "pm", "(", "%"]
    ],
    // "9.10 for 20 mins" begins then.
    [/\d{1,2}[.:][0-5]\d(?= for \d{1,3} ?m)/, DIGITS],
    // "Session 1 Mon 9.00-9.20"
    [/sessions? ?\d:? ?(?=mon|tu|wed|th|fri)|\d+(?:st|nd|rd|th)\b|blocks? of \d+\b(?! ?(?:w|x|m|h|d))/, `${DIGITS}sb`, OF_ORDER],
    [
      /(?:(?:years?|yr|y|ks|key stage|terms?|section)|(?<!\bm(?:r|rs|s|iss) )[tp]) ?\d+(?:[/-]\d+)?\b(?: (?:and|&) \d{1,2}\b(?! ?(?:x|m|h|times|sess|lesson|day|a |per )))?/,
      "yktsp"
    ],
    // "Stages 1, 2 and 3"
    [
      /(?:stages|phases|levels|books|sets|units|waves|steps|tiers) \d{1,2}(?:(?:,| and| &|-|,? to) ?\d{1,2}\b(?! ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b)|times|sess|lesson|day|a |per )))+/,
      "splbuwt",
      "stages phases levels books sets units waves steps tiers".split(" ")
    ],
    // "Group of 8 to 12"
    [/groups? of \d{1,2} ?(?:to|or|-) ?\d{1,2}\b(?! ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b)|times|sess|lesson))/, "g", ["group"]],
    [
      /(?:groups?(?: of)?(?: up to| max\.?| about)? ?|grp|class|period|lesson|ages?|aged|level|set|stage|phase|unit|wave|band|room|book|springboard|plus(?! ?\d+ ?[mh])|power of|element|rwi|numicon|tier|key|rm|gp(?: of)?|ph|ss) ?\d+(?:[/-]\d+)?\b(?![.:]\d| ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b))| times\b(?! tables?)| (?:days?|mornings?|afternoons?|lessons?|periods?|sessions?) (?:a|per|each|every|weekly|pw)\b| (?:mornings|afternoons)\b|:\d)/,
      "gcplasuwbrentk",
      OF_GROUPS
    ],
    [`(?:x ?\\d+(?:-\\d+)?|\\d+(?:-\\d+)? ?x?) ?${PEOPLE}\\b`, `${DIGITS}x`, OF_PEOPLE]
  ];
  var patterns = lazy(() => [
    [
      "slot",
      /(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)? ?(?:-|to|until|till) ?(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)?(?! ?(?:h|m(?!on)|\d|x(?! ?\d\b)|[.:]\d))/y,
      DIGITS,
      ["-", "to", "til"]
    ],
    ...noDose().map(([pattern, ...where]) => ["not a dose", new RegExp(pattern, "y"), ...where]),
    ["number", new RegExp(`(${FIGURE2}) ?(?:-|to|or|\\/) ?(${FIGURE2})|(${FIGURE2})`, "y"), DIGITS],
    ["day long", /(?:halfday|fullday)s?\b/y, "hf"],
    ["twice daily", /twicedaily\b/y, "t"],
    ["share", /shareofweeks\b/y, "s"],
    ["except", /exceptdays\b/y, "e"],
    ["as needed", /asneeded\b/y, "a"],
    ["through the day", /throughtheday\b/y, "t"],
    ["alternate", new RegExp(`alternate (?=${WEEKDAY}\\b)`, "y"), "a", ["alternate"]],
    ["fortnightly", new RegExp(`fortnightly\\b|(?:${PERIOD} ?)?fortnight\\b|f\\/n\\b`, "y"), "fpae/", ["fortnight", "f/n"]],
    ["half-termly", new RegExp(`half[ -]?termly\\b|${PERIOD} ?half[ -]?term\\b`, "y"), "hpae/", ["half"]],
    ["half-terms", /half[ -]?terms?\b/y, "h"],
    ["monthly", new RegExp(`monthly\\b|${PERIOD} ?month\\b`, "y"), "mpae/", ["month"]],
    ["termly", new RegExp(`termly\\b|${PERIOD} ?term\\b`, "y"), "tpae/", ["term"]],
    ["yearly", new RegExp(`yearly\\b|annually\\b|${PERIOD} ?year\\b(?! ?\\d{1,2}\\b(?! ?[mhx]))`, "y"), "yape/", ["year", "annual"]],
    [
      "open",
      /on-?going\b|continuous(?:ly)?\b|all year\b|throughout the year\b|continue\b|open[ -]?ended\b|no end date\b|indefinite(?:ly)?\b/y,
      "ocatni",
      OF_NO_END
    ],
    [
      "unclear",
      /alternate\b|bi-?(?:weekly|monthly)\b|tri-?weekly\b|not\b|no longer\b|stopped\b|ended\b|tbc\b|moved from\b|depending\b|if\b|shared\b|then\b|or (?=mon|tue|wed|thu|fri|week|fortnight|month|daily)|(?:week|wk) [ab]\b|\?|(?:every|each) (?:other|second)\b|except\b|excluding\b|apart from\b|(?:no|without|but|bar|minus) (?=mon|tue|wed|thu|fri)|(?:few|several|couple(?: of)?|multiple)\b(?! (?:weeks|months|others))|some weeks\b|am ?\/ ?pm\b|seconds?\b|esy\b|was (?=\d)|totall?ing\b|previously\b|extended school year\b/y,
      "abtnsedmiow?fcp",
      OF_DOUBT
    ],
    ["a week", new RegExp(`${PERIOD} ?(?:week|wk)\\b|p\\.?\\/?w\\b\\.?|\\/w\\b(?!\\/)`, "y"), "paew/"],
    ["weekly", /w(?:ee)?kly\b/y, "w"],
    [
      "daily",
      new RegExp(`daily\\b(?! (?:diet|diets|living))|${PERIOD} ?(?:school )?(?:day|morning|afternoon|am|pm)\\b`, "y"),
      "dpae/",
      OF_DAYS
    ],
    [
      "over",
      /(?:split|divided|spread) (?:over|across|into|between) (?=\d)|(?:over|across|during) (?:the |a )?(?=\d|term|half|year|course)|(?:in )?total\b|(?:one )?(?:block|course) of\b|blocks\b/y,
      "oadsitbc",
      OF_SPANS
    ],
    ["each", /(?:every|each|per)\b/y, "ep"],
    ["weekday", new RegExp(`${WEEKDAY}\\b(?: ?(?:-|to) ?${WEEKDAY}\\b)?`, "y"), "mtwf", WEEKDAYS2],
    ["minutes", /m(?:in(?:ute)?s?)?\b\.?/y, "m"],
    ["hours", /h(?:(?:ou)?rs?)?(?![a-z])\.?/y, "h"],
    ["sessions", /(?:sessions?|lessons?|visits?|slots?|periods?)\b/y, "slvp"],
    ["x", /x(?![a-z])|x(?=w(?:ee)?k|p(?:er|\.?\/?w)\b)|times\b|time(?= (?:per|a|each|every|weekly|daily|in)\b|$)/y, "xt"],
    ["weeks", /w(?:ee)?ks?\b/y, "w"],
    ["half-days", /(?:mornings?|afternoons?)\b/y, "ma"],
    ["days", /(?:school )?days?\b/y, "sd"],
    ["months", /months?\b/y, "m"],
    ["terms", /terms?\b/y, "t"],
    ["years", /years?\b/y, "y"]
  ]);
  var byStart = /* @__PURE__ */ new Map();
  function patternsAt(letter) {
    var _a3;
    const known = (_a3 = byStart.get(letter)) != null ? _a3 : patterns().filter(([, , starts]) => starts.includes(letter));
    byStart.set(letter, known);
    return known;
  }

  // src/dose/tokenise.ts
  function tokenise(text) {
    const plain2 = normalise(text);
    const tokens = [];
    let at = 0;
    let gap = 0;
    const push = (token) => {
      tokens.push({ ...token, sep: tokens.length === 0 ? "" : separatorIn(plain2.slice(gap, at)) });
      gap = at + token.text.length;
    };
    while (at < plain2.length) {
      const token = tokenAt(plain2, at);
      if (token) {
        push(token);
        at += token.text.length;
      } else {
        const word = wordAt(plain2, at);
        if (word.length > 1 && !GLUE.has(word)) push({ kind: "word", value: NOTHING2, text: word });
        at += Math.max(1, word.length);
      }
    }
    return tokens;
  }
  function tokenAt(plain2, at) {
    for (const [kind, pattern, , needs] of patternsAt(plain2.charAt(at))) {
      if (needs && !needs.some((each) => plain2.includes(each))) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(plain2);
      if (!match) continue;
      const value = valueOf2(kind, match);
      if (!value) continue;
      return { kind, value, text: match[0] };
    }
    return null;
  }
  var GLUE = new Set(
    "of for at up to the an and about around approx approximately roughly circa least most max maximum min minimum lots lasting in on plus then".split(
      " "
    )
  );
  function wordAt(plain2, at) {
    let end2 = at;
    while (/[\p{L}\p{M}'\u2019]/u.test(plain2.charAt(end2))) end2 += 1;
    return plain2.slice(at, end2);
  }
  function separatorIn(gap) {
    if (gap.includes("\n")) return "line";
    if (/;|\.(?: |$)/.test(gap)) return "stop";
    if (/\+|\bplus\b/.test(gap)) return "plus";
    if (/&|\band\b/.test(gap)) return "and";
    if (/[,|:-]/.test(gap)) return "comma";
    return gap.includes("/") ? "stroke" : "";
  }
  var NOTHING2 = exactly(0);
  function valueOf2(kind, match) {
    switch (kind) {
      case "number":
        return numberValue(match);
      case "weekday":
        return weekdayCount(match[0]);
      case "slot":
        return slotOf(match);
      case "day long":
        return exactly(match[0].startsWith("half") ? 0.5 : 1);
      default:
        return NOTHING2;
    }
  }
  function numberValue(match) {
    var _a3;
    if (match[3] !== void 0) return (_a3 = dottedRange(match[3])) != null ? _a3 : exactly(Number(match[3]));
    return between(Number(match[1]), Number(match[2]));
  }
  function dottedRange(figure2) {
    const match = /^(\d[05])\.(\d[05])$/.exec(figure2);
    return match && Number(match[1]) < Number(match[2]) ? between(Number(match[1]), Number(match[2])) : null;
  }
  var LONGEST_SLOT = 480;
  function slotOf([, from, fromMinutes, fromHalf, to, toMinutes, toHalf]) {
    const bare = fromMinutes === void 0 && toMinutes === void 0 && fromHalf === void 0 && toHalf === void 0;
    if (bare && !(Number(from) >= 8 && Number(from) <= 12 && Number(to) >= 1 && Number(to) <= 4)) return null;
    const span2 = clockSpan([from, fromMinutes, fromHalf], [to, toMinutes, toHalf]);
    return span2 && span2.to - span2.from <= LONGEST_SLOT ? exactly(span2.to - span2.from) : null;
  }
  var WEEKDAYS3 = ["mon", "tu", "wed", "th", "fri"];
  function weekdayCount(text) {
    const [first = 0, last = first] = text.split(/-|to/).map((day) => WEEKDAYS3.findIndex((each) => day.trim().startsWith(each)));
    return exactly(Math.max(1, last - first + 1));
  }

  // src/dose/dose.ts
  function readDose(text, measure) {
    if (text === "") return BLANK;
    let read2 = readers.get(measure);
    if (!read2) readers.set(measure, read2 = memoised((each) => readWhole2(each, measure)));
    return read2(text);
  }
  var BLANK = { why: "no time in it" };
  var readers = /* @__PURE__ */ new Map();
  var UNSAID2 = new RegExp(
    `^(?:${STILL_TO_COME}|t\\.?b\\.?[cad]\\.?|\\?+|-+|–|as (?:and when )?(?:required|needed|req)\\.?|when needed|varies|various)$`,
    "i"
  );
  var AT_WORK = /^loading\.\.\./i;
  var LONGEST_TEXT = 1e3;
  function readWhole2(typed, measure) {
    var _a3, _b, _c, _d;
    const text = typed.trim();
    if (UNSAID2.test(text)) return { why: "not filled in" };
    if (isError(text) || AT_WORK.test(text)) return { why: "an error" };
    if (typed.length > LONGEST_TEXT) return { why: "too long to read" };
    if (measure === "dose") {
      const inParts = (_a3 = overTwoWeeks(text)) != null ? _a3 : checkedTotal(text);
      if (inParts) return inParts;
    }
    const whole = readOne(text, measure);
    if (measure !== "dose") return whole;
    const { tokens } = withLengths(tokenise(withoutBullet(text)));
    if (hidesAnother(tokens)) return (_b = sumOfSentences(tokens)) != null ? _b : { why: "a provision without its minutes" };
    if (/\bor\b/i.test(text) && tokens.some(({ kind }) => kind === "as needed")) return { why: "how often" };
    if (/\b(or|if|not)\b/i.test(text)) return whole;
    const clauses = clausesOf(tokens);
    if (!tokens.some(isLength)) return "parts" in whole ? whole : (_c = sumOf2(strongPieces(tokens))) != null ? _c : whole;
    const areParted = areSlotsOfADay(clauses) || clauses.some(([first], i) => i > 0 && isStrong(first));
    if (clauses.length < 2 || "parts" in whole && !areParted) return whole;
    return (_d = sumOf2(clauses)) != null ? _d : whole;
  }
  function sumOfSentences(tokens) {
    const sentences3 = sentencesOf(tokens).map(([first, ...others]) => first ? [{ ...first, sep: "" }, ...others] : []);
    return sentences3.length > 1 && sentences3.every((each) => isComplete(each) && !hidesAnother(each)) ? sumOf2(sentences3) : null;
  }
  function checkedTotal(text) {
    var _a3, _b, _c, _d;
    const split = splitAtTotal(text);
    const reading = split && readDose(split.dose, "dose");
    const total = split && readDose(split.total, "minutes a week");
    if (!reading || !total || "why" in reading || "why" in total || !total.parts.weekly) return null;
    const { parts } = reading;
    const weekly2 = (_a3 = minutesAWeek(parts)) != null ? _a3 : parts.minutes;
    if (weekly2) return sameRange(weekly2, total.parts.weekly) ? reading : { why: "two lengths" };
    return ((_d = (_c = (_b = parts.times) != null ? _b : parts.sessions) == null ? void 0 : _c.most) != null ? _d : 0) > 1 && /^\d/.test(text) ? { why: "a week or in all" } : null;
  }
  var A_AND_B = /^w(?:ee)?k ?a\b(.*?)\bw(?:ee)?k ?b\b(?!.*\bw(?:ee)?k ?[ab]\b)(.*)$/is;
  function overTwoWeeks(text) {
    var _a3;
    const weeks = ((_a3 = A_AND_B.exec(text)) != null ? _a3 : []).slice(1).map((week) => week.replace(/^[\s:–-]+|[\s,;/|&+-]+$/g, ""));
    const [a, b] = weeks.map(ofOneWeek);
    if (a && b) return { parts: { weekly: dividedBy(plus(a, b), 2) } };
    const [other = ""] = weeks.filter((_, i) => !(i === 0 ? a : b));
    return (a || b) && /\d/.test(other.replace(/\bp(?:eriod)? ?\d/gi, "")) ? { why: "how often" } : null;
  }
  function ofOneWeek(said3) {
    const reading = /fortnight|month|term|other|alternate|total/i.test(said3) ? null : readDose(said3, "dose");
    if (!reading || "why" in reading) return null;
    const { minutes: minutes3, times: times2, days: days2, sessions: sessions2 } = reading.parts;
    return minutes3 && !times2 && !days2 && !sessions2 ? minutes3 : minutesAWeek(reading.parts);
  }
  var HALVES_AND_QUARTERS = /^(?:\d )?(?:1\/2|[13]\/4)$/;
  function readOne(text, measure) {
    if (measure !== "dose" && /^\d+$/.test(text)) return readNumber(exactly(Number(text)), measure);
    if (/^[-\u2212]\d/.test(text)) return { why: "below nought" };
    if (/^\d{1,2}(?![dhmwx])[a-z]$/i.test(text)) return BLANK;
    if ((measure === "hours" || measure === "hours a week") && HALVES_AND_QUARTERS.test(text)) return readOne(`${text} hours`, measure);
    const tokens = tokenise(withoutBullet(text));
    const [first, further] = tokens;
    if ((first == null ? void 0 : first.kind) === "number" && !further && !text.includes("?")) return readNumber(first.value, measure);
    const { tokens: whole, unclear } = withLengths(tokens);
    return interpret([...unclear, ...factsOf(whole)], measure);
  }
  function withoutBullet(text) {
    return text.replace(/^\s*(?:\*|\d+[.)])\s/gm, "");
  }

  // src/meaning/rota.ts
  function rotaOf(text) {
    const plain2 = plainWords(text);
    if (/^(?:(?:weeks?|wks?) ?)?(?:a ?(?:&|and|\/|,|\+)? ?(?:(?:week|wk) ?)?b|1 ?(?:&|and|\/|,|\+) ?2)$|^(both|all|every|each)(?: weeks?)?$|^weekly$/.test(
      plain2
    ))
      return "every week";
    return /^(?:(?:weeks?|wks?) ?)?[ab](?: only)?$|^(?:week|wk) ?[12](?: only)?$/.test(plain2) ? "every other week" : null;
  }
  var PERIODS2 = [
    [/^(daily|((a|per|each|every) )?day)$/, 0.2],
    [/^(weekly|((a|per|each|every) )?(week|wk))$/, 1],
    [/^(fortnightly|((a|per|each|every) )?fortnight)$/, 2],
    [/^(monthly|((a|per|each|every) )?month)$/, 4],
    [/^(half[ -]?termly|((a|per|each|every) )?half[ -]?term)$/, 6],
    [/^(termly|((a|per|each|every) )?term)$/, 12],
    [/^(yearly|annually|((a|per|each|every) )?year)$/, 38]
  ];
  function weeksOfPeriod(text) {
    var _a3, _b;
    const plain2 = plainWords(text);
    return (_b = (_a3 = PERIODS2.find(([pattern]) => pattern.test(plain2))) == null ? void 0 : _a3[1]) != null ? _b : null;
  }

  // src/register/fits.ts
  var yes = (is) => is ? 1 : 0;
  function partsOf3(text, measure) {
    const reading = readDose(text, measure);
    return "parts" in reading ? reading.parts : {};
  }
  var isWholeDose = (text) => minutesAWeek(partsOf3(text, "dose"), 1) !== null;
  var saysMinutesAndTimes = (text) => {
    var _a3;
    return isWholeDose((_a3 = text.split(/[(,;]| - | start| from /)[0]) != null ? _a3 : "");
  };
  var BEGINS_A_DOSE = /^(\W|\d|(daily|weekly|fortnightly|monthly|termly|once|twice|three|four|five|half|one|two|an?|each|every|mon|tue|wed|thu|fri|am|pm|up to|about|approx)\w*\b)/i;
  var isNumber = (text) => /^\d+([.,]\d+)?$/.test(text);
  var LEAST_MINUTES = 5;
  var MOST_TIMES = 12;
  var TIME_OF_DAY = /\b(am|pm|mornings?|afternoons?|lunch\w*|break\w*|assembly|registration|period|lessons?|before|after)\b|\d[.:]\d\d|\bp ?\d\b/;
  var YES_OR_NO = /^(y|n|yes|no|true|false|✓|✗|active|inactive|ended|finished|stopped|completed?|running|ongoing|current|paused|planned|not (?:yet|started|finished|running)|closed|open|live|to start|in progress|wait(?:ing|list)|on hold|archived|draft|on$|off$)\b/;
  var YEAR = /^((y(ea)?r?|nc|ncy|grade|p|s|class|form)\.? ?\d{1,2}\w?|\d{1,2} ?[a-z]{0,3}|r|rec|reception|nursery|n|eyfs|ks ?\d)$/;
  var INITIALS2 = /^(\p{Lu}{2,3}|(\p{Lu}\.){2,3}|(\p{Lu}\. ?){2,3}|([Pp]upil|[Ss]tudent|[Cc]hild|[Ll]earner)(?: \w{1,3}|\d{1,3}|\p{Lu}{1,2}))$/u;
  var A_REFERENCE = /^\p{L}{1,4}[.-]? ?\d{1,4}$|^\d{1,2} ?(?![dhmwx])\p{L}$/iu;
  var WITH_A_UNIT2 = /\d ?(m|h)|min|hour|hr|half|quarter|day|morning|afternoon/i;
  var MINUTES_STEP = 5;
  var MOST_WEEKS = 20;
  var NAME = /^[\p{L}][\p{L}\p{M}.'’ -]{0,40}$/u;
  var SUBJECT = /\b(maths|english|science|history|geography|music|art|pe|pshe|rshe|re|mfl|french|spanish|german|computing|topic|phonics|reading|literacy|assembly|form time|varie[sd]|various|rotat\w+|different|none)\b/;
  var PLACE = /\b(class|classroom|library|corridor|hall|hub|nest|den|room|office|base|unit|outside|in|out|off site|home|gym|studio|playground|woods|withdrawal|withdrawn)\b/;
  function isTypedClock(text) {
    return clockOf(text) !== null && /[.:]|[ap]m/i.test(text);
  }
  var isClock = (cell, text) => {
    var _a3, _b;
    return isMoment(cell) ? yes(((_a3 = durationMinutes(cell)) != null ? _a3 : -1) >= 7 * 60 && ((_b = durationMinutes(cell)) != null ? _b : -1) <= 18 * 60) : isTypedClock(text) ? 1 : yes(clockOf(text) !== null) / 2;
  };
  var isDate = (cell, text) => isMoment(cell) ? yes(durationMinutes(cell) === null) : typeof cell === "string" ? yes(readDate(text, 0) !== null || readDate(text, 0, true) !== null || readTerm(text, 0) !== null) : 0;
  function mayBeMinutes(figure2) {
    if (figure2 % 1 !== 0 && figure2 % 0.5 !== 0) return false;
    return figure2 >= LEAST_MINUTES && figure2 <= LONGEST_SESSION && (figure2 > MOST_WEEKS || figure2 % MINUTES_STEP === 0);
  }
  var BASE_OR_NOT = /\b(base|unit|resourced?( provision)?|rp|hub|nest|den|room|mainstream|class|none|no)\b/;
  var FITS = {
    dose: (_, text) => isWholeDose(text) ? 1 : yes(partsOf3(text, "dose").minutes !== void 0 || partsOf3(text, "dose").times !== void 0) * 0.45,
    minutes(cell, text) {
      var _a3;
      if (isMoment(cell)) return yes(((_a3 = durationMinutes(cell)) != null ? _a3 : Infinity) <= 180);
      if (isNumber(text)) return mayBeMinutes(Number(text)) ? 1 : Number(text) < LEAST_MINUTES && Number(text) % 1 > 0 ? 0.5 : 0.2;
      if (!WITH_A_UNIT2.test(text) && !/^\d/.test(text) || A_REFERENCE.test(text)) return 0;
      const { minutes: minutes3, times: times2, dayLong: dayLong2 } = partsOf3(text, "minutes");
      return minutes3 && times2 ? 0.4 : yes(minutes3 !== void 0 || dayLong2 !== void 0);
    },
    times(_, text) {
      if (isNumber(text)) return Number(text) <= MOST_TIMES ? 1 : 0.2;
      if (A_REFERENCE.test(text)) return 0;
      const { minutes: minutes3, times: times2 } = partsOf3(text, "times");
      return minutes3 && times2 ? 0.4 : yes(times2 !== void 0 && minutes3 === void 0 && partsOf3(text, "dose").minutes === void 0);
    },
    weeks(_, text) {
      if (isNumber(text)) return Number(text) > 60 ? 0 : Number(text) <= MOST_WEEKS && Number(text) % MINUTES_STEP !== 0 ? 0.9 : 0.5;
      const { weeks, minutes: minutes3, weekly: weekly2 } = partsOf3(text, "weeks");
      return yes(weeks !== void 0 && minutes3 === void 0 && weekly2 === void 0);
    },
    total: (_, text) => isNumber(text) ? yes(Number(text) >= LEAST_MINUTES) : yes(partsOf3(text, "dose").minutes !== void 0),
    hours: (_, text) => isNumber(text) ? yes(Number(text) <= 40) : yes(/\bh(ou)?rs?\b/i.test(text)),
    start: isDate,
    end: isDate,
    ended: isDate,
    lastReview: isDate,
    from: isClock,
    to: isClock,
    day: (_, text) => yes(onlyWeekdays(text)),
    when: (_, text) => yes(TIME_OF_DAY.test(plainWords(text)) || /^(mon|tue|wed|thu|fri)/.test(plainWords(text))),
    term(_, text) {
      if (/\b(autumn|spring|summer|aut|spr|sum)\b/.test(plainWords(text))) return 1;
      if (saysMinutesAndTimes(text)) return -0.2;
      return yes(/\b(term|year|ongoing)\b/.test(plainWords(text)) || readTerm(text, 0) !== null);
    },
    status: (_, text) => yes(YES_OR_NO.test(plainWords(text))),
    duty: (_, text) => yes(/^(y|yes|no|n|ehcp?\b.*|section.*|statutory.*|f\d*|true|false|✓|✗|x)$/.test(plainWords(text))),
    sen: (_, text) => yes(/^(e|k|n|y|yes|no|s|ehcp?\b.*|sen\b.*|section.*|statutory.*|true|false|✓|✗|x)$/.test(plainWords(text))),
    placement: (_, text) => yes(BASE_OR_NOT.test(plainWords(text))),
    year: (_, text) => yes(YEAR.test(plainWords(text))),
    pupil(_, text) {
      if (text.length > 120 || isWholeDose(text)) return 0;
      const [first = ""] = text.split(/[,\n;&/]| and /);
      if (INITIALS2.test(first.trim()) && readLeader(first) === "not known") return 1;
      return NAME.test(first.trim()) && readLeader(first) === "not known" && kindOfWork(first) === null ? 0.7 : /^\d{3,}$/.test(text) || /^\p{Lu}{1,3}[- ]?\d{1,4}$/u.test(text) ? 0.6 : 0.1;
    },
    intervention(_, text) {
      if (/^\d/.test(text) && partsOf3(text, "minutes").minutes !== void 0) return 0.1;
      if (/^\d+ (?:of|out of) \d+$/.test(text)) return 0;
      if (!/\p{L}{3,}/u.test(text)) return /\p{L}{2,}/u.test(text) ? 0.4 : 0;
      if (readLeader(text) !== "not known" && kindOfWork(text) === null && text.length < 20) return 0.2;
      return kindOfWork(text) === null ? 0.7 : 1;
    },
    ledBy: (_, text) => readLeader(text) !== "not known" ? 1 : NAME.test(text) ? 0.45 : 0.1,
    group: (_, text) => yes(/^\d{1,2}( ?[:/] ?\d{1,2})?$|\b(group|individual|whole|pair|small)\b|1:1/i.test(text)),
    per: (_, text) => yes(weeksOfPeriod(text) !== null),
    rota: (_, text) => yes(rotaOf(text) !== null),
    lesson: (_, text) => yes(SUBJECT.test(plainWords(text))),
    place: (_, text) => yes(PLACE.test(plainWords(text).replace(/_/g, " ")) || /^(y|n|yes|no)$/.test(plainWords(text))),
    cost: (_, text) => yes(/£|^\d/.test(text)),
    funding: (_, text) => yes(/^\p{L}/u.test(text))
  };

  // src/register/evidence.ts
  var LOOKED_AT3 = 40;
  function sampleOf(grid, column, from, isNone3) {
    var _a3;
    const sample = [];
    for (let row = from; row < grid.length && sample.length < LOOKED_AT3; row += 1) {
      const cells = (_a3 = grid[row]) != null ? _a3 : [];
      const cell = cells[column];
      if (cell !== void 0 && !isBlank(cell) && !(isNone3 == null ? void 0 : isNone3(cells))) sample.push(cell);
    }
    return sample;
  }
  function isMoney(sample) {
    return sample.length > 0 && sample.every((cell) => /^-?[£$€] ?\d/.test(cellText(cell)));
  }
  var NEUTRAL = 0.5;
  function fitOf(field, sample) {
    const test = FITS[field];
    if (!test) return NEUTRAL;
    let sum3 = 0;
    let count2 = 0;
    for (const cell of sample) {
      const text = cellText(cell);
      if (saysNothing(text)) continue;
      sum3 += test(cell, text);
      count2 += 1;
    }
    return count2 === 0 ? NEUTRAL : sum3 / count2;
  }
  var TELLTALE = ["dose", "minutes", "times", "day", "term", "pupil", "ledBy", "intervention", "status", "when"];
  var NEARLY_ALL = 0.8;
  var MOST_DOSES = 0.6;
  var FEWEST_CELLS = 3;
  var A_MONTH2 = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}(?: (?:20)?\d\d)?$/;
  function areInitials(text) {
    return text.split(/[,\n;&/+]| and /).every((part2) => INITIALS2.test(part2.trim()));
  }
  function saysInClass(cell) {
    return /^(?:(?:1:1|1-1|(?:small )?group|paired|individual) ?[-,]? ?)?((in[ -]class|push[ -]in|class[ -]based)( support)?|(?:stays |staying )?in (the )?(class(?:room)?|lessons?)|whole class|(?:in )?(?:the )?(?:general|gen|regular) ed(?:ucation)?(?: class(?:room)?| setting)?)$/.test(
      plainWords(cellText(cell)).replace(/_/g, " ")
    );
  }
  var OF_A_ROW = /^(?:running|current|active|inactive|live|finished|ended|stopped|discharged|exited|graduated|dismissed|(?:on )?(?:the )?wait(?:ing|list)|paused|on hold|not (?:yet )?(?:started|running)|to start|due to start)\b/;
  var LONGEST_STATE = 25;
  var TO_COME = /^(?:re-?)?starts? (?:in |on |after |from |again )?\w+$/;
  function areStates(texts) {
    const said3 = texts.filter((text) => !saysNothing(text)).map(plainWords);
    const isState = (plain2) => plain2.length <= LONGEST_STATE && (statusSays(plain2, 0) !== null || TO_COME.test(plain2));
    return said3.length > 0 && said3.filter(isState).length >= NEARLY_ALL * said3.length;
  }
  function telltale(field, sample) {
    if (!TELLTALE.includes(field) || sample.length < FEWEST_CELLS) return 0;
    if (field === "minutes" && sample.every((cell) => isMoment(cell) && fitOf("minutes", [cell]) === 1)) return 1;
    const texts = sample.filter((cell) => typeof cell === "string" && !isNumber(cell.trim()));
    if (texts.length < NEARLY_ALL * sample.length) return 0;
    if (field === "term" && texts.every((cell) => A_MONTH2.test(plainWords(cellText(cell))))) return 0;
    if (field === "term" && !texts.every((cell) => saysNothing(cellText(cell)) || readTerm(cellText(cell), 0) !== null)) return 0;
    if (field === "when" && texts.some((cell) => /\d/.test(cellText(cell)))) return 0;
    if (field === "status") return areStates(texts.map(cellText)) && texts.some((cell) => OF_A_ROW.test(plainWords(cellText(cell)))) ? 1 : 0;
    if (field === "dose") return fitOf(field, texts) >= MOST_DOSES ? fitOf(field, texts) : 0;
    if (field === "ledBy" && texts.some((cell) => isWholeDose(cellText(cell)))) return 0;
    const fit = fitOf(field, texts);
    if (field === "pupil") return texts.filter((cell) => areInitials(cellText(cell))).length >= NEARLY_ALL * texts.length ? fit : 0;
    return fit >= NEARLY_ALL ? fit : 0;
  }

  // src/register/columnEvidence.ts
  var ALL_FIELDS = FIELDS.map(({ field }) => field);
  var BY_YOU = 100;
  var CELLS = 2;
  var CELLS_ALONE = 1.5;
  var FILLED = 0.6;
  var SMELLS = 2;
  var MOSTLY = 0.75;
  var A_TOTAL = /\btotal\b/;
  var ALLOTTED = /^(?:hours|hrs) (?:allocated|agreed|funded|allotted|given|planned)$|^(?:allocated|agreed|funded|planned) (?:hours|hrs)$/;
  var SPENT = /\b(?:hours|hrs) (?:used|delivered|done|had|left|remaining|completed|to date)\b/;
  var IN_ALL = /* @__PURE__ */ new Map([["hoursInAll", SAID]]);
  var LEAST = 0.9;
  function evidenceOf(grid, table2, corrections) {
    const from = table2.headingIndex + 1;
    const runsFor = table2.headings.some((heading) => headingEvidence(heading).has("weeks"));
    const areSpent = table2.headings.some((heading) => SPENT.test(plainHeading(heading)));
    return table2.headings.flatMap((heading, column) => {
      if (column < table2.first || column > table2.last || isOurHeading(heading)) return [];
      const plain2 = plainHeading(heading);
      const said3 = corrections.has(plain2) ? corrections.get(plain2) : corrections.get(headingMark(heading));
      if (said3 === null) return [];
      const sample = sampleOf(grid, column, from);
      const filled2 = filledShare(grid, column, from);
      const of = { column, heading, sample, filled: filled2 };
      if (said3) return [{ ...of, scores: /* @__PURE__ */ new Map([[said3, BY_YOU]]), by: "you" }];
      if (isMoney(sample)) return [{ ...of, scores: /* @__PURE__ */ new Map([["cost", SAID]]), by: "contents" }];
      const byHeading3 = areSpent && ALLOTTED.test(plain2) ? IN_ALL : headingEvidence(heading);
      const scores = /* @__PURE__ */ new Map();
      const only2 = byHeading3.size === 1;
      for (const [field, weight] of byHeading3) {
        if (IS_PAST.test(plain2) && weight < SAID - 0.5 && (field === "intervention" || TIMES.includes(field))) continue;
        if (field !== "pupil" && byHeading3.has("group") && telltale("pupil", sample) > 0) continue;
        if (field === "sessions" && areOfAWeek(sample) && !runsFor) scores.set("times", weight + FILLED * filled2);
        if (field === "times" && weight < SAID && !A_WEEK2.test(plain2) && areTotals(sample)) continue;
        if (field === "end" && OF_THE_LAST.test(plain2) && !table2.headings.some((each) => headingEvidence(each).has("start"))) continue;
        if (field === "minutes" && weight < SMELLS && A_TOTAL.test(plain2)) continue;
        if (field === "term" && weight < SAID - 0.5 && fitOf("end", sample) > Math.max(MOSTLY, fitOf("term", sample))) continue;
        const isSettled = only2 && weight >= SAID - 0.5 && field !== "status";
        const cells = sample.length === 0 || isSettled ? 0 : CELLS * (2 * fitOf(field, sample) - 1);
        scores.set(field, weight + cells + FILLED * filled2);
      }
      if (Math.max(0, ...scores.values()) < LEAST || Math.max(0, ...byHeading3.values()) < SMELLS)
        for (const field of ALL_FIELDS) {
          const isOther = IS_PAST.test(plain2) || TIMES.includes(field) && OF_PROGRESS.test(plain2) || isOfLessons(plain2, table2.headings) || field === "term" && OTHER_DATES.test(plain2);
          const alone2 = isOther ? 0 : telltale(field, sample);
          if (alone2 > 0 && !scores.has(field)) scores.set(field, CELLS_ALONE * alone2 + FILLED * filled2);
        }
      return [{ ...of, scores, by: "heading" }];
    });
  }
  function areOfAWeek(sample) {
    const counts = sample.filter((cell) => typeof cell === "number");
    return counts.length >= FEWEST_COUNTS && counts.length > MOSTLY * sample.length && counts.every((count2) => count2 <= MOST_SESSIONS_A_WEEK);
  }
  function areTotals(sample) {
    const counts = sample.map((cell) => typeof cell === "number" ? cell : NaN).filter((count2) => count2 > 0);
    return counts.length >= FEWEST_COUNTS && counts.filter((count2) => count2 >= TWICE_DAILY).length > MOSTLY * counts.length;
  }
  var FEWEST_COUNTS = 3;
  var TWICE_DAILY = 10;
  var A_WEEK2 = /\b(?:week|weekly|wk|pw)\b/;
  function filledShare(grid, column, from) {
    var _a3;
    let filled2 = 0;
    for (let row = from; row < grid.length; row += 1) if (!isBlank((_a3 = grid[row]) == null ? void 0 : _a3[column])) filled2 += 1;
    return filled2 / Math.max(1, grid.length - from);
  }
  function above(score) {
    return score !== void 0 && score >= LEAST ? score : 0;
  }
  function best({ scores }) {
    var _a3;
    let found = null;
    for (const [field, score] of scores) if (score >= LEAST && score > (found === null ? 0 : (_a3 = scores.get(found)) != null ? _a3 : 0)) found = field;
    return found;
  }
  function isOfLessons(plain2, headings) {
    return OF_LESSONS.test(plain2) && !namesInterventions(plain2) && headings.some(namesInterventions);
  }
  var OF_LESSONS = /\b(strategies|adjustments|adaptations|accommodations|arrangements|equipment)\b/;
  function namesInterventions(heading) {
    var _a3;
    return ((_a3 = headingEvidence(heading).get("intervention")) != null ? _a3 : 0) >= SAID - 0.5;
  }
  var OF_PROGRESS = /\b(?:monitor\w*|progress|reviews?|reviewed|assess\w*|tracking|tracked)\b/;
  var OF_THE_LAST = /^last (?:session|lesson|date)\b/;
  var IS_PAST = /\b(previous|last|past|former|old|history|completed)\b/;
  var OTHER_DATES = /\b(review|reviews|due|target|birth|dob|d o b|next|meeting|referr\w+|updated|agreed|annual|test\w*|assess\w*|admission|roll|school|timestamp|submitted|logged|entered)\b/;

  // src/register/chosenColumn.ts
  function surely(field, column, heading, by) {
    return { field, column, heading, by, sure: 1, second: null };
  }
  var FAR_AHEAD = 2;
  function chosenAs({ column, heading, scores, by }, field, elsewhere = /* @__PURE__ */ new Set()) {
    var _a3, _b, _c;
    if (field === null) return [];
    const others = [...scores].filter(([other, score]) => other !== field && !elsewhere.has(other) && score >= LEAST);
    const [second] = others.sort(([, a], [, b]) => b - a);
    const ahead = ((_a3 = scores.get(field)) != null ? _a3 : 0) - ((_b = second == null ? void 0 : second[1]) != null ? _b : 0);
    const how = by === "you" || headingEvidence(heading).has(field) ? by : "contents";
    return [{ field, column, heading, by: how, sure: Math.max(0, Math.min(1, ahead / FAR_AHEAD)), second: (_c = second == null ? void 0 : second[0]) != null ? _c : null }];
  }

  // src/register/widened.ts
  function widened(grid, table2, further) {
    var _a3;
    const width = Math.max(table2.headings.length, ...grid.map((row) => row.length));
    const wide = grid.map((row, index) => [...row, ...Array(width - row.length).fill(""), ...further(row, index)]);
    const { length: length2 } = table2.headings;
    return { grid: wide, table: { ...table2, headings: [...table2.headings, ...((_a3 = wide[0]) != null ? _a3 : []).slice(length2).map(() => "")] }, width };
  }

  // src/register/termsAbove.ts
  var A_YEAR = /\b(?:20)?\d\d\b|[-/()]/g;
  var FEWEST_TERMS = 2;
  function termsAbove(grid, headingIndex) {
    var _a3;
    let over = "";
    return ((_a3 = grid[headingIndex - 1]) != null ? _a3 : []).map((cell) => {
      if (!isBlank(cell)) over = cellText(cell);
      return isTermName(plainWords(over).replace(A_YEAR, "").trim()) ? over : "";
    });
  }
  function topOfTerms(grid, { top, headingIndex }) {
    const terms = new Set(termsAbove(grid, headingIndex).filter(Boolean));
    return terms.size < FEWEST_TERMS ? top : Math.min(top, headingIndex - 1);
  }
  function underTerms(from, { reviewDay, terms }) {
    const { sets } = from.understanding;
    const above2 = termsAbove(from.grid, from.table.headingIndex);
    const own3 = sets.map((set) => {
      var _a3;
      const columns = [...set].filter(([field]) => !SHARED.includes(field)).map(([, column]) => column);
      const over = (_a3 = above2[Math.min(...columns)]) != null ? _a3 : "";
      return set.has("term") || !readTerm(over, reviewDay, terms) ? "" : over;
    });
    if (new Set(own3.filter(Boolean)).size < FEWEST_TERMS) return from;
    const wide = widened(from.grid, from.table, (_, index) => own3.map((term) => index > from.table.headingIndex ? term : ""));
    return {
      ...wide,
      understanding: {
        ...from.understanding,
        sets: sets.map((set, i) => own3[i] ? new Map([...set, ["term", wide.width + i]]) : set),
        notices: [...from.understanding.notices, { kind: "terms side by side" }]
      }
    };
  }

  // src/register/amountsUnderTerms.ts
  function amountsUnderTerms(from, { reviewDay, terms }) {
    const { grid, table: table2, understanding } = from;
    const [set] = understanding.sets;
    const work = set == null ? void 0 : set.get("intervention");
    if (!set || understanding.sets.length !== 1 || work === void 0 || set.has("term")) return from;
    const groups = groupsIn(from);
    const [first] = groups;
    const taken = new Set(groups.flatMap(({ columns }) => columns));
    const spans = groups.map(({ term }) => readTerm(term, reviewDay, terms));
    if (!first || groups.length < 2 || taken.has(work) || !groups.every((group) => isAlike(group, first, table2.headings))) return from;
    const fields = [...set].filter(([, column]) => first.columns.includes(column));
    const byYou = understanding.chosen.some(({ by, column }) => by === "you" && taken.has(column));
    if (byYou || !fields.some(([field]) => AMOUNTS.includes(field)) || spans.includes(null)) return from;
    const now2 = Math.max(
      0,
      spans.findIndex((span2) => {
        var _a3;
        return ((_a3 = span2 == null ? void 0 : span2.last) != null ? _a3 : reviewDay) >= reviewDay;
      })
    );
    const wide = widened(grid, table2, (row, index) => {
      if (index <= table2.headingIndex) return groups.map(() => "");
      const isFilled = groups.map(({ columns }) => columns.some((column) => !isBlank(row[column])));
      const isNone3 = !isFilled.includes(true);
      return isFilled.map((filled2, i) => {
        var _a3;
        return filled2 || isNone3 && i === now2 ? (_a3 = row[work]) != null ? _a3 : "" : "";
      });
    });
    const fieldsIn = (columns) => fields.map(([field, column]) => {
      var _a3;
      return [field, (_a3 = columns[first.columns.indexOf(column)]) != null ? _a3 : column];
    });
    const fieldsOfAll = groups.flatMap(({ columns }) => fieldsIn(columns));
    const shared = [...set].filter(([field, column]) => field !== "intervention" && !taken.has(column));
    const headings = new Set([...taken].map((column) => table2.headings[column]));
    return {
      ...wide,
      understanding: {
        ...understanding,
        chosen: [
          ...understanding.chosen.filter(({ column }) => !taken.has(column)),
          ...fieldsOfAll.map(([field, column]) => {
            var _a3;
            return surely(field, column, (_a3 = table2.headings[column]) != null ? _a3 : "", "heading");
          })
        ],
        notices: understanding.notices.filter((notice) => notice.kind !== "rival columns" || !headings.has(notice.taken)),
        sets: groups.map(({ columns }, i) => new Map([...shared, ["intervention", wide.width + i], ...fieldsIn(columns)]))
      }
    };
  }
  function groupsIn({ grid, table: table2 }) {
    const groups = [];
    termsAbove(grid, table2.headingIndex).forEach((term, column) => {
      if (term === "" || column > table2.last || table2.headings[column] === "") return;
      const last = groups[groups.length - 1];
      if ((last == null ? void 0 : last.term) === term) last.columns.push(column);
      else groups.push({ term, columns: [column] });
    });
    return groups;
  }
  function isAlike(group, first, headings) {
    const plain2 = ({ columns }) => columns.map((column) => plainHeading(headings[column])).join("|");
    return plain2(group) === plain2(first);
  }

  // src/register/costedMap.ts
  var PER_PUPIL = /\bper (pupil|child|student)\b/;
  var TIMED = ["dose", "minutes", "hours", "total"];
  function costedMapNotices(chosen2, rows) {
    const suspect = chosen2.find(({ field, heading }) => TIMED.includes(field) && PER_PUPIL.test(plainHeading(heading)));
    if (!suspect) return [];
    const example = rows.flatMap((row) => {
      var _a3, _b, _c;
      const size = Number((_c = (_b = /\d+/.exec((_a3 = row.provision.texts.group) != null ? _a3 : "")) == null ? void 0 : _b[0]) != null ? _c : 1);
      return isRead(row.time) && size > 1 ? [{ weekly: row.time.weekly, size }] : [];
    })[0];
    return [{ kind: "perhaps divided by the group", heading: suspect.heading, example: example != null ? example : null }];
  }

  // src/register/dateOrder.ts
  var DATED = ["start", "end", "ended", "lastReview", "status"];
  var NUMERIC = /^\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b/;
  var MONTHS4 = 12;
  function dateOrderOf(grid, from, columns, headings) {
    var _a3;
    const dated = new Set(DATED.flatMap((field) => {
      var _a4;
      return (_a4 = columns.get(field)) != null ? _a4 : [];
    }));
    const rows = grid.slice(from);
    const cells = [...dated].flatMap((column) => rows.map((row) => {
      var _a4;
      return { column, cell: (_a4 = row[column]) != null ? _a4 : "" };
    }));
    const typed = cells.flatMap(({ column, cell }) => {
      const match = typeof cell === "string" ? NUMERIC.exec(cell) : null;
      return match ? [{ column, text: cellText(cell), first: Number(match[1]), second: Number(match[2]) }] : [];
    });
    const dayFirst = typed.filter(({ first }) => first > MONTHS4);
    const example = dayFirst.length === 0 ? typed.find(({ second }) => second > MONTHS4) : void 0;
    const monthFirst = example !== void 0;
    const stayed = [...dayFirst, ...example ? [example] : []].find(
      ({ column }) => mayBeTurned(cells.filter((each) => each.column === column).map(({ cell }) => cell))
    );
    const areTurned = stayed !== void 0 && mayBeTurned(cells.map(({ cell }) => cell)) && endsTooSoon(rows, columns, monthFirst) && !endsTooSoon(
      rows.map((row) => asMeant(row, dated)),
      columns,
      monthFirst
    );
    return {
      monthFirst,
      turned: areTurned ? dated : /* @__PURE__ */ new Set(),
      notices: [
        ...example ? [{ kind: "the month first", example: example.text }] : [],
        ...stayed ? [
          {
            kind: areTurned ? "dates are turned round" : "dates may be turned round",
            heading: (_a3 = headings[stayed.column]) != null ? _a3 : "",
            example: stayed.text,
            monthFirst
          }
        ] : []
      ]
    };
  }
  function asMeant(row, turned) {
    if (turned.size === 0) return row;
    return row.map((cell, column) => {
      if (!turned.has(column) || !isRealDate(cell)) return cell;
      const { year, month, day } = partsOfDay(cell.day);
      return { ...cell, day: dayNumber(year, day, month) };
    });
  }
  var isRealDate = (cell) => isMoment(cell) && durationMinutes(cell) === null;
  function mayBeTurned(cells) {
    const days2 = cells.flatMap((cell) => isRealDate(cell) ? [partsOfDay(cell.day).day] : []);
    return days2.length > 0 && days2.every((day) => day <= MONTHS4);
  }
  function endsTooSoon(rows, columns, monthFirst) {
    var _a3;
    const [start, end2] = [columns.get("start"), (_a3 = columns.get("end")) != null ? _a3 : columns.get("ended")];
    if (start === void 0 || end2 === void 0) return false;
    const day = (cell = "") => {
      var _a4;
      return isRealDate(cell) ? cell.day : typeof cell === "string" && NUMERIC.test(cell) ? (_a4 = readDate(cell, 0, monthFirst)) != null ? _a4 : NaN : NaN;
    };
    return rows.some((row) => day(row[end2]) < day(row[start]));
  }

  // src/register/dayOnce.ts
  function dayThatStandsOnce(grid, table2, columns) {
    var _a3;
    const isOnce = columns.has("from") || areSlots(grid, table2, columns) || daysStandOnce(grid, table2, columns);
    return isOnce ? (_a3 = columns.get("day")) != null ? _a3 : -1 : -1;
  }
  function areSlots(grid, { headingIndex }, columns) {
    return ["minutes", "dose", "when"].some((field) => {
      var _a3;
      const sample = sampleOf(grid, (_a3 = columns.get(field)) != null ? _a3 : -1, headingIndex + 1);
      return sample.length > 0 && sample.filter((cell) => A_SLOT.test(cellText(cell)) || field === "when" && A_CLOCK.test(cellText(cell))).length * 2 > sample.length;
    });
  }
  function daysStandOnce(grid, { headingIndex, first }, columns) {
    var _a3, _b;
    const [day, pupil] = [columns.get("day"), columns.get("pupil")];
    if (day === void 0 || pupil === first || columns.has("times")) return false;
    if (pupil === void 0 && day !== first) return areInOrder(sampleOf(grid, day, headingIndex + 1).map(cellText));
    const what = (_a3 = pupil != null ? pupil : columns.get("intervention")) != null ? _a3 : -1;
    const rows = grid.slice(headingIndex + 1).filter((cells) => !isBlank(cells[what]));
    const blank = rows.filter((cells) => isBlank(cells[day])).length;
    return blank > 0 && !isBlank((_b = rows[0]) == null ? void 0 : _b[day]) && rows.every((cells) => isBlank(cells[day]) === isBlank(cells[first]));
  }
  function areInOrder(texts) {
    const days2 = texts.map((text) => weekdayOf(plainWords(text)));
    return new Set(days2).size >= FEWEST_DAYS2 && days2.every((each, i) => {
      var _a3;
      return each >= Math.max(0, (_a3 = days2[i - 1]) != null ? _a3 : 0);
    });
  }
  var FEWEST_DAYS2 = 3;
  var A_SLOT = /\d[.:]\d\d ?(?:[-\u2010-\u2015]|to) ?\d/;
  var A_CLOCK = /^\d{1,2}[.:]\d\d ?(?:[ap]m)?$/i;

  // src/register/lines.ts
  var TOTALS = /^(grand |sub ?-? ?|overall )?totals?( (ta|lsa|adult|staff|minutes|mins|hours|time|cost|pupils|children|students|learners|sessions|booked|used|delivered|planned|to date|so far|per|a|the|each|day|daily|week|weekly|of|in|for|all|out)){0,6}:?( \d.*)?$|^(\p{Lu}{1,4}|(\p{L}{1,12} )?(grand|class|year|yr|y|ks|wave|tier)\b ?\w{0,10}) ?(sub-?)?totals?( \([^()]{1,20}\))?:?$|^(no\.?|number|count) of (pupils|children|chn|students|interventions)\b|^(pupils|children|students|learners) (on|in|receiving|seen|supported)\b|^(?:sub ?-?)?totals? for .{1,30}$|^key ?[:=]/iu;
  var OF_A_WEEK = /^(?:weekly|daily|termly|week['\u2019]?s) total(?: (?:time|minutes|mins|hours))?:?$|^(?:mean|average|median|sum)(?: (?:length|minutes|mins|time|hours|sessions|size|number|pupils?|weeks?|of|per|a|each)){1,6}:?$/i;
  var SIGNATURE = /^(?:[^\d:]{1,40} )?sign(?:ature$|(?:atures?|ed)(?: by| \(.+\))? ?[:._])|^(?:date of )?(?:next|last) (?:review|meeting)(?: date)? ?:|^(?:pupils?|childs?|child['\u2019]s|my|parents?|carers?|parent(?:s?\/|s? and )carers?|families|family|teachers?|staff|senco|ta)['\u2019]?s? (?:comments?|views?|voice|feedback|says?|notes?)(?: [\w/ ]{1,20})?:/i;
  function isTotals(cells) {
    const first = cells.find((cell) => cell !== "");
    return typeof first === "string" && (/:|sign/i.test(first) && SIGNATURE.test(first.trim()) || OF_A_WEEK.test(first.trim())) || cells.some(
      (cell) => typeof cell === "string" && /total|of|key|pupils|children|students|learners/i.test(cell) && TOTALS.test(cell.trim())
    );
  }
  function isBanner(cells) {
    return cells.filter((cell) => !isBlank(cell)).length === 1;
  }
  function bannerText(cells) {
    var _a3;
    return (_a3 = cells.map(cellText).find((each) => each !== "")) != null ? _a3 : "";
  }
  function headsRows(grid, index) {
    const [cells = [], next = []] = grid.slice(index, index + 2);
    const count2 = (row) => row.filter((cell) => !isBlank(cell)).length;
    const text = bannerText(cells);
    return isBanner(cells) && count2(next) > 2 && (kindOfWork(text) === null || /\([A-Z]\)$/.test(text)) && !/[\d:]/.test(text);
  }
  function yearIn2(cells) {
    var _a3;
    const text = (_a3 = cells.map(cellText).find((each) => each !== "")) != null ? _a3 : "";
    return /^(y(ea)?r?\.? ?(group )?\d{1,2}|reception|nursery|eyfs)\b/i.test(text) ? clip(text) : "";
  }
  function isOver(title, { reviewDay }) {
    var _a3;
    const year = schoolYearOf(title);
    const [, head = title] = (_a3 = GOES_ON2.test(title) ? null : EXPLAINED.exec(title.trim())) != null ? _a3 : [];
    return year !== "" && year !== schoolYearInWords(reviewDay) || OVER_OR_TO_COME.test(head.trim());
  }
  function isOfPastYear(title, { reviewDay }) {
    const year = schoolYearOf(title);
    return year !== "" && year < schoolYearInWords(reviewDay) && !OVER_OR_TO_COME.test(title.replace(/[^\p{L} ]/gu, "").trim());
  }
  function schoolYearOf(title) {
    var _a3;
    const [, first, second] = (_a3 = /\b20(\d\d) ?[-/–] ?(?:20)?(\d\d)\b/.exec(title)) != null ? _a3 : [];
    return first === void 0 || second === void 0 ? "" : `20${first}-${second}`;
  }
  var OVER_OR_TO_COME = /^(archived?|archives|ended|finished|completed|stopped|discontinued|inactive|not running|no longer (running|in place|needed)|past|previous|former|old|discharged|left|(on )?(the )?waiting list|proposed|on hold|paused|not (yet )?started|next (term|year)|last (term|year))( (interventions?|pupils|children|provisions?|list|groups|rows|entries|this|half|term|year|so far)){0,3}:?$|^(interventions?|provisions?|groups|pupils|children|rows)( (that|which|who|are|have|has|now))* (finished|ended|stopped|completed|archived|discharged|no longer running)$/i;
  var EXPLAINED = /^([^-–—:;,(/.]{3,40})(?:[:;,(/.]| [-–—]) ?(.*)$/s;
  var GOES_ON2 = /\b(?:still|continu\w*|not (?:yet )?(?:ended|finished|over)|except)\b|\?/i;
  function titleAbove(grid, index) {
    var _a3;
    const filled2 = grid.slice(0, index).map((row) => row.filter((cell) => !isBlank(cell)));
    const last = (_a3 = filled2.reverse().find((row) => row.length > 0)) != null ? _a3 : [];
    return last.length === 1 ? cellText(last[0]) : "";
  }
  function titlesATable(grid, again, index) {
    const next = grid.findIndex((row, i) => i > index && row.some((cell) => !isBlank(cell)));
    return again[next < 0 ? grid.length : next] === true;
  }
  function namesAPupil(cells, pupilColumn) {
    const text = cellText(cells[pupilColumn]);
    return text !== "" && !NO_PUPIL.test(text) && !A_REMARK2.test(text) && !OF_STAFF.test(text) && text.length <= LONGEST_NAME2;
  }
  var LONGEST_NAME2 = 30;
  var OF_STAFF = /^(?:M(?:rs?|s|iss)|Dr)\.? \p{Lu}/u;
  var A_REMARK2 = /^(?:N\.?B\.?|P\.?S\.?)[:,.]? .* \p{Ll}{2,}/u;
  var NO_PUPIL = /[:=]|^(pupil|child|student|learner|name|finished|ended|completed|archived?|waiting( list)?|discharged)$|\b20\d\d\b|^(autumn|spring|summer) (term|\d)|\b(years?|yrs?|y\d|class(?:es)?|wave|tier|band|groups?|term|key|totals?|averages?|reception|nursery|eyfs|ks ?\d|sen|pupils|staff|adults|hours|notes?|cover|updated|reviewed|cognition|learning|communication|interaction|semh|social|emotional|mental|sensory|physical|speech|language|slcn|spld|c&l|c&i|number of|no\.? of|intervention|support)\b/i;

  // src/register/provisions.ts
  var BY_LINE = [
    "intervention",
    "dose",
    "minutes",
    "times",
    "weeks",
    "hours",
    "total",
    "weekTime",
    "sessions",
    "hoursInAll",
    "ledBy",
    "place",
    "when",
    "lesson",
    "group",
    "entry",
    "target",
    "exit",
    "start",
    "end",
    "term"
  ];
  function linesOf2(cell) {
    var _a3;
    if (typeof cell !== "string") return [];
    const lines = [];
    for (const line3 of cell.split(/\r\n|\r|\n/)) {
      if (line3.trim() === "") continue;
      if (/^\s*\+/.test(line3)) lines.push(`${(_a3 = lines.pop()) != null ? _a3 : ""}
${line3}`);
      else lines.push(line3);
    }
    return lines;
  }
  function hasLines(cell) {
    return typeof cell === "string" && /[\r\n]/.test(cell);
  }
  function provisionsOf(cells, columns) {
    if (!cells.some(hasLines)) return [cells];
    const lines = /* @__PURE__ */ new Map();
    for (const field of BY_LINE) {
      const column = columns.get(field);
      if (column !== void 0) lines.set(column, linesOf2(cells[column]));
    }
    const at = (field) => {
      var _a3, _b;
      return (_b = lines.get((_a3 = columns.get(field)) != null ? _a3 : -1)) != null ? _b : [];
    };
    const names = at("intervention");
    const inName = !AMOUNTS.some((field) => at(field).length > 0) && names.length > 1 && names.some(isDose);
    if (inName) return names.map((name) => cells.map((cell, column) => column === columns.get("intervention") ? name : cell));
    const count2 = columns.has("intervention") ? Math.max(at("intervention").length, ...AMOUNTS.map((field) => at(field).length)) : doseLines(at("dose"));
    if (count2 < 2) return [cells];
    const fits2 = [...lines.values()].every((each) => each.length <= 1 || each.length === count2);
    const timed = AMOUNTS.some((field) => at(field).length === count2);
    if (!fits2 || !timed) return [cells];
    return Array.from(
      { length: count2 },
      (_, i) => cells.map((cell, column) => {
        var _a3;
        const own3 = lines.get(column);
        return (own3 == null ? void 0 : own3.length) === count2 ? (_a3 = own3[i]) != null ? _a3 : "" : cell;
      })
    );
  }
  function linesThatDiffer(cells, columns) {
    var _a3;
    if (!cells.some(hasLines)) return null;
    const count2 = (field2) => {
      var _a4;
      return linesOf2(cells[(_a4 = columns.get(field2)) != null ? _a4 : -1]).length;
    };
    const interventions2 = count2("intervention");
    const field = AMOUNTS.find((each) => columns.has(each) && interventions2 > 1 && count2(each) > 1 && count2(each) !== interventions2);
    if (!field) return null;
    const column = (_a3 = columns.get(field)) != null ? _a3 : 0;
    return { field, column, text: cellText(cells[column]), why: { kind: "lines differ", lines: count2(field), interventions: interventions2 } };
  }
  function isDose(line3) {
    const reading = readDose(line3, "dose");
    return "parts" in reading && minutesAWeek(reading.parts, 1) !== null;
  }
  function doseLines(lines) {
    const areNamed = lines.every((line3) => !BEGINS_A_DOSE.test(line3.trim()) && (isDose(line3) || !SAYS_A_LENGTH.test(line3)));
    return areNamed && lines.some(isDose) && !isDose(lines.join("\n")) || lines.every(isDose) ? lines.length : 1;
  }
  var SAYS_A_LENGTH = /\d ?(?:m|h)/i;

  // src/register/comeAndGo.ts
  var COMES = "to (?:join|start|begin)|join(?:ing|s)|starting|starts";
  var GOES = "stopped|left|finished|ended|discharged|no longer";
  var BESIDE3 = new RegExp(
    `\\(((?:(?!(?:SEN|PP|EAL|TA|LSA|CT|NEW)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3})(?:, ?| ?[&+] ?| and | (?=to |join|start|(?:${GOES})\\b)))+)((?:${COMES}|${GOES})\\b[^()]*)\\)`,
    "gu"
  );
  var LATER = /\s*\(?\b(to (join|start|begin)|join(ing|s)?|starting|starts|from|back (in|from|since|after|at) (?!class|lesson|school))\b.*$/i;
  var NO_LONGER = new RegExp(`\\s*\\(?\\b(?:${GOES}|until|till)\\b.*$`, "i");
  var UNTIL2 = /\b(?:until|till)\b (?:the )?([^,;()\n]{3,40})/i;
  function namedApart(text) {
    return text.replace(
      BESIDE3,
      (_, names, when) => names.replace(/[\p{Lu}.]+/gu, (name) => `; ${name} ${when}`).replace(/and|[,&+]/g, " ")
    ).replace(A_DATE, (date2) => date2.replace(/\//g, ".")).replace(REMARK, (remark2) => remark2.replace(/ ?[,;&+/]|\band\b/g, " -"));
  }
  var A_DATE = new RegExp(`(?:${GOES}|until|till)[^,;()/\\n]{0,12}\\b\\d\\d?/\\d\\d?(?:/\\d{2,4})?\\b`, "gi");
  var REMARK = new RegExp(`\\((?:${GOES})\\b[^()]*\\)`, "gi");
  function comeOrGone(part2, now2) {
    var _a3;
    const going = NO_LONGER.exec(part2);
    const isOfPupil = going !== null && !/\([^()]*$/.test(part2.slice(0, going.index));
    if (now2 && isOfPupil && hasGone(going[0], now2)) return { name: withoutOpen(part2.replace(NO_LONGER, "")), is: "gone" };
    const [coming] = (_a3 = LATER.exec(part2)) != null ? _a3 : [];
    if (coming === void 0) return { name: part2, is: "in it" };
    return { name: withoutOpen(part2.replace(LATER, "")), is: now2 && hasCome(coming, now2) ? "in it" : "later" };
  }
  function withoutOpen(name) {
    return name.replace(/^\(/, "").replace(/ ?\([^()]*$/, "");
  }
  function hasGone(said3, now2) {
    var _a3;
    const plain2 = said3.replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
    const day = (_a3 = remarkedDay(IS_OVER, "last", [plain2], now2)) != null ? _a3 : remarkedDay(UNTIL2, "last", [plain2], now2);
    if (day !== void 0) return day <= now2.reviewDay && !/\b(?:again|back|re-?start\w*)\b|\?/i.test(plain2);
    return /^left(?: us| the group)?$/i.test(plain2) || saysOver(plain2, "", now2);
  }

  // src/register/pupils.ts
  var SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]{0,60}\p{Ll}[\p{L}'’-]{0,60}, ?\p{Lu}[\p{L}'’-]{0,60}\.?$/u;
  var LETTER_FIRST = /^\p{Lu}\.?, ?\p{Lu}[\p{L}'’-]{0,60}\p{Ll}$/u;
  var LETTERS_WITH_STOPS = /^\p{Lu}[.\p{Lu}'’-]{0,3}\., ?\p{Lu}\.$/u;
  var FEWEST_LETTERS = 3;
  var NOBODY2 = /^(all( pupils| children)?|both|(\d+ )?others?|none|nobody|various|whole (class|school)|class( \w{1,2})?|group|(?:(?:years?|yrs?|y|ks|key stage|classes) ?(?:1[0-3]|[1-9])[a-z]?(?: ?(?:[-–/&]|and|to) ?(?:y(?:ear)? ?)?(?:1[0-3]|[1-9])[a-z]?)*|reception|nursery|eyfs)(?: pupils| children| group)?|etc|as (required|needed|req)|\d{1,2}( pupils| children)?)\.?$/i;
  var CODES = /\s*\((?:(?:pp|eal|fsm|sen|send|ehcp|lac|[ek]|y(?:r|ear)? ?\d+|\d+)\b[ /,&+]*)+(?:\)|(?=(?:to (?:join|start|begin)|join|start|from|stopped|left|finished)[^()]*\)))/gi;
  function corrected(style, { pupilsInCell, blankPupils }) {
    return {
      surnameFirst: pupilsInCell === "several" ? false : style.surnameFirst,
      fillsDown: blankPupils === "as found" ? style.fillsDown : blankPupils === "the pupil above",
      ...style.spaced ? { spaced: true } : {},
      ...style.areInitials ? { areInitials: true } : {},
      ...pupilsInCell === "one" || style.onePupil && pupilsInCell === "as found" ? { onePupil: true } : {}
    };
  }
  function isOneName(heading) {
    return /\b(?:surname|last name|family name)\b/i.test(heading) && /\b(?:forename|first|given name|initials?)\b/i.test(heading);
  }
  function pupilStyleOf(cells) {
    const named2 = [...new Set(cells)].filter((cell) => cell !== null);
    const commas = named2.flatMap((cell) => withoutUnseen(cell).normalize("NFC").split(/\n|;/)).map((part2) => part2.trim()).filter((part2) => part2.includes(","));
    const alone2 = new Set(named2.map(nameKey));
    const surnameFirst = commas.length > 0 && commas.every((part2) => SURNAME_FIRST.test(part2) && part2.split(",").every((half) => !alone2.has(nameKey(half)))) || commas.length >= FEWEST_LETTERS && [LETTER_FIRST, LETTERS_WITH_STOPS].some((form) => named2.every((cell) => cell === "" || form.test(cell)));
    const spaced = named2.some((cell) => /^\p{Lu}{2,3}$/u.test(cell)) && named2.some((cell) => /\p{Lu}{2} \p{Lu}{2}/u.test(cell));
    const letters2 = named2.filter((cell) => cell.split(/[,&+;/\n]| and /).every((part2) => TWO_LETTERS.test(part2.trim())));
    const areInitials2 = letters2.length > 1 && letters2.length * 2 > named2.filter((cell) => cell !== "").length;
    const fillsDown = cells.includes("") && !repeatsItself(cells.slice(0, cells.lastIndexOf("")));
    return { surnameFirst, fillsDown, ...spaced ? { spaced } : {}, ...areInitials2 ? { areInitials: areInitials2 } : {} };
  }
  var NO_CHILD = "(?!(?:SEN|EAL|FSM|CLA|TA|NEW|MA|HA|SLT|TT|GR|WR|PP|FS|KS|EY|GD|HW|PT|PR|PA|PD|SS|VI|HI|AM|PM|AP|AR|NC|CP|OT|EP|CT|LSA|ALS|ASD|AET|BR|BRP|ELS|FFT|GPS|IDL|IEP|LAC|MTC|TLC|TTR|YR|EYP)\\b)";
  var SPACED = lazy(() => new RegExp(`^(?:${NO_CHILD}\\p{Lu}{2,3}(?: (?=\\p{Lu})|$)){2,}$`, "u"));
  function repeatsItself(cells) {
    return cells.some((cell, i) => {
      var _a3;
      return cell !== null && cell !== "" && nameKey(cell) === nameKey((_a3 = cells[i - 1]) != null ? _a3 : "");
    });
  }
  var A_CLASS = /^(?:[1-9]|1[0-3])\p{Lu}$/u;
  var TWO_LETTERS = /^\p{Lu}{2}$/u;
  var NAME2 = /^(?=.*\p{L}|\d{3,}$)[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}\s.'’ʼ`´()-]+$/u;
  function namesIn2(text, style, now2) {
    const separators = style.surnameFirst ? /\n|;|&|\+|\band\/or\b|\/|\band\b/i : /\n|;|,|&|\+|\band\/or\b|\/|\band\b/i;
    if (style.onePupil) return { pupils: text === "" ? [] : [{ name: text, key: nameKey(text) }], later: [], gone: [] };
    const pupils2 = /* @__PURE__ */ new Map();
    const away = { later: [], gone: [] };
    const parts = text !== "NA" && saysNothing(text) ? [] : partsOf4(text, separators, style);
    const among = style.areInitials === true || parts.filter((part2) => TWO_LETTERS.test(part2)).length > 1;
    for (const part2 of parts) {
      if (style.areInitials && A_CLASS.test(part2)) continue;
      if (isNobody(part2) && !(part2 === "NA" && among)) continue;
      const said3 = comeOrGone(part2, now2);
      const name = withoutTail(said3.name);
      if (name === "") continue;
      if (said3.is !== "in it") away[said3.is].push(name);
      else if (!pupils2.has(nameKey(name))) pupils2.set(nameKey(name), { name, key: nameKey(name) });
    }
    for (const name of away.gone) pupils2.delete(nameKey(name));
    return { pupils: [...pupils2.values()], ...away };
  }
  function withoutTail(part2) {
    const bare = part2.replace(/\s*\([^()]*\)$/, "").replace(/\s+[-–—]\s*(y|yr|year|class)?\s?\d+\w?$/i, "").replace(/^(?:just|only) (?=\p{Lu})| only$/u, "").replace(/^([^.]*\p{L})\.$/u, "$1");
    return NAME2.test(bare) ? bare : part2;
  }
  var isDitto = memoised((text) => /^(["”“〃]|''|,,|-"-|[Dd]itto|DITTO|[Dd]o\.?)$/.test(text));
  function partsOf4(text, separators, { surnameFirst, spaced }) {
    const parts = namedApart(
      text.replace(/^[^:,&]*(group|class|year|y\d)[^:,&]*:\s*(?=\S)/i, "").replace(CODES, (codes) => codes.endsWith(")") ? "" : " (")
    ).split(separators).map((piece) => piece.replace(/^[\s\-•*·.]+|\s+$/g, "").replace(/^\d+[.)] ?(?=\p{L})/u, "")).flatMap((piece) => spaced && SPACED().test(piece) ? piece.split(" ") : [piece]).filter((part2) => part2 !== "");
    return parts.every((part2) => NAME2.test(surnameFirst ? part2.replace(",", " ") : part2) || isNobody(part2) && !/^\d/.test(part2)) ? parts : [text];
  }
  function isNobody(part2) {
    return saysNothing(part2) || NOBODY2.test(plainWords(part2));
  }

  // src/meaning/duty.ts
  var DUTY = /\b(section f|ehcp?|statutory)\b/;
  var NO_DUTY = /\b(no|not|non|without|pre|awaiting|pending|apply(ing)? for|appli(ed|cation) for|request(ed)?|requesting|towards)[ -](an? )?(section f|ehcp?|statutory)\b|\behcp?( plan)?[ -]+\(?(app(lication|lied|n)?\b\.?|needs assessment|assessment|request(ed)?|pending(?! review)|refused|declined|draft)\b|\bstatutory (assessment|sats|school age)\b/g;
  function isDuty({ text, heading, intervention, notes, sen = "" }) {
    const plain2 = plainWords(text);
    const ticked = plain2 !== "" && isTicked(plain2) && OF_THE_ROW.test(plainWords(heading));
    const said3 = [plain2, plainWords(sen)].some((each) => each !== "" && !saysNo(each) && ownDuty(each));
    return ticked || said3 || namesDuty(intervention) || notes !== "" && ownDuty(notes);
  }
  function saysPlan({ text, heading }) {
    const [plain2, head] = [plainWords(text), plainWords(heading)];
    if (plain2 === "") return false;
    const ticked = isTicked(plain2) && !OF_THE_ROW.test(head) && (namesDuty(heading) || !/\b(send?|stage)\b/.test(head));
    return ticked || /^e\b/.test(plain2) || !saysNo(plain2) && namesDuty(plain2);
  }
  var isTicked = (plain2) => /^((yes|y|true|1)\b(?!\/)|✓)/.test(plain2);
  var OF_THE_ROW = /\b(section f|statutory|duty|in (the |their )?(plan|ehcp?)|plan provision)\b/;
  var dutiesIn = (text) => plainWords(text).replace(NO_DUTY, " ");
  var mayBeOne = (text) => /section f|statutory|ehc/.test(plainWords(text));
  var namesDuty = memoised((text) => mayBeOne(text) && DUTY.test(dutiesIn(text)));
  var ownDuty = memoised((text) => mayBeOne(text) && /\b(section f|statutory|ehcp? (provision|outcome))/.test(dutiesIn(text)));

  // src/register/clockColumns.ts
  function readClock({ at, columns }) {
    var _a3;
    const [from, to] = [cellClock(at("from")), cellClock(at("to"))];
    if (from === null && to === null) return null;
    if (from === null || to === null || to <= from) {
      const field = from === null ? "from" : "to";
      return {
        field,
        column: (_a3 = columns.get(field)) != null ? _a3 : 0,
        text: cellText(at(field)),
        why: from === null || to === null ? "no clock time" : "ends before it begins"
      };
    }
    const reading = readDose(clockText(at("day"), from, to), "dose");
    return "parts" in reading ? reading : { parts: { minutes: exactly(to - from) } };
  }
  function clockText(day, from, to) {
    return `${cellText(day)} ${clockInWords(from)}-${clockInWords(to)}`.trim();
  }

  // src/register/headingUnits.ts
  var isInHours = memoised((heading) => {
    const plain2 = plainHeading(heading);
    return /\b(hours?|hrs?)\b/.test(plain2) && !/\bmin(ute)?s?\b/.test(plain2);
  });
  var PERIODS3 = [
    [/\bfortnight/, 2],
    [/\bhalf ?term/, 6],
    [/\bterm/, 12],
    [/\bmonth/, 4],
    [/\b(per|a|each|every) year\b|\bannual|\byearly\b/, 38]
  ];
  var weeksInHeading = memoised((heading) => {
    var _a3, _b;
    const plain2 = plainHeading(heading);
    return /\b(?:per|a|each|every) (?:week|wk)\b|\bweekly\b/.test(plain2) ? 1 : (_b = (_a3 = PERIODS3.find(([pattern]) => pattern.test(plain2))) == null ? void 0 : _a3[1]) != null ? _b : 1;
  });
  var isPerDay = memoised((heading) => /\b(per|a|each|every) (school )?day\b|\bdaily\b/.test(plainHeading(heading)));

  // src/register/inPairs.ts
  var A_COUNT2 = /^([1-9]) ?x? ?(?!m|h|day|week|wk|term|times|half)[a-z1][a-z1: -]{1,20}$/i;
  var MOST_PAIRS = 3;
  function inPairs(often, long) {
    if (typeof often !== "string" || !/[+&]/.test(often)) return null;
    const counts = often.split(/[+&]/).map((part2) => {
      var _a3;
      return (_a3 = A_COUNT2.exec(part2.trim())) == null ? void 0 : _a3[1];
    });
    const lengths = cellText(long).split(/[/+&,\n]/).map(minutesIn);
    if (counts.length < 2 || counts.length > MOST_PAIRS || counts.length !== lengths.length) return null;
    let sum3 = null;
    for (const [i, count2] of counts.entries()) {
      const minutes3 = lengths[i];
      if (count2 === void 0 || !minutes3) return null;
      const own3 = times(minutes3, exactly(Number(count2)));
      sum3 = sum3 ? plus(sum3, own3) : own3;
    }
    return sum3;
  }
  function minutesIn(text) {
    var _a3;
    const reading = readDose(text.trim(), "minutes");
    return "parts" in reading && Object.keys(reading.parts).join() === "minutes" ? (_a3 = reading.parts.minutes) != null ? _a3 : null : null;
  }

  // src/register/joinParts.ts
  var NO_PARTS = {};
  var RANGES = ["minutes", "times", "weekly", "days", "dayLong", "sessions", "total"];
  function join(a, b) {
    if (a === NO_PARTS) return b;
    for (const part2 of RANGES) {
      const one = a[part2];
      const other = one && b[part2];
      if (one && other && !sameRange(one, other)) return null;
    }
    const joined3 = { ...a, ...b };
    const product = joined3.minutes && joined3.times ? times(joined3.minutes, joined3.times) : null;
    return product && joined3.weekly && !sameRange(product, joined3.weekly) ? null : joined3;
  }

  // src/register/period.ts
  var A_PERIOD = /\b(?:per|a|each|every) (?:fortnight|month|half term|term|year)\b/;
  var PERIOD_SAID = /week|wk|\bpw\b|daily|day|fortnight|month|term|year/i;
  function byHeading2(reading, field, cell, heading) {
    const weeks = weeksInHeading(heading);
    if (field === "minutes" && isPerDay(heading) && "parts" in reading && reading.parts.minutes && reading.parts.times)
      return { parts: { minutes: times(reading.parts.minutes, reading.parts.times) } };
    if ("why" in reading || weeks === 1 || !(typeof cell === "number" || isMoment(cell) || !PERIOD_SAID.test(cell.toString())))
      return reading;
    const { times: times2, weekly: weekly2, minutes: minutes3, sessions: sessions2 } = reading.parts;
    const often = times2 != null ? times2 : minutes3 ? sessions2 : void 0;
    if (often && (field === "times" || A_PERIOD.test(plainHeading(heading))))
      return { parts: { ...reading.parts, times: dividedBy(often, weeks) } };
    return weekly2 ? { parts: { ...reading.parts, weekly: dividedBy(weekly2, weeks) } } : reading;
  }
  function eachDay(reading, field, often) {
    if (field !== "minutes" || "why" in reading || !/^(daily|every day)$/i.test(cellText(often))) return reading;
    const { minutes: minutes3, times: a } = reading.parts;
    return minutes3 && a ? { parts: { minutes: times(minutes3, a) } } : reading;
  }
  function byPeriod(reading, field, period2) {
    if ("why" in reading || period2 === void 0 || isBlank(period2)) return reading;
    const often = field === "times" ? reading.parts.times : field === "sessions" ? reading.parts.sessions : void 0;
    if (!often) return reading;
    const weeks = weeksOfPeriod(cellText(period2));
    return weeks === null ? { why: "how often" } : { parts: { ...reading.parts, times: dividedBy(often, weeks) } };
  }
  function byPeriodAlone(period2) {
    const weeks = weeksOfPeriod(cellText(period2));
    if (weeks !== null) return { times: dividedBy(exactly(1), weeks) };
    const often = readDose(cellText(period2), "times");
    return "parts" in often && often.parts.times ? { times: often.parts.times } : {};
  }
  function ofThePeriod(reading, field, often, heading) {
    if (field !== "sessions" || !("parts" in reading) || !reading.parts.sessions || /total|in all/i.test(heading)) return reading;
    const { most } = reading.parts.sessions;
    return most > 1 && most <= SCHOOL_DAYS_A_WEEK && weeksOfPeriod(cellText(often)) !== null ? { why: "a week or in all" } : reading;
  }

  // src/dose/remarks.ts
  var FIGURE_AND_REMARK = /^(\d{1,3}(?:\.\d)?(?: ?(?:mins?|minutes|x))?)(?: ?\(([^()\d]{2,60})\)| ?[,;] ?([^()\d]{2,60})| [-\u2010-\u2015] ?([^()\d]{2,60}))$/i;
  var FIGURE_AND_PAST = /^(\d{1,3}(?:\.\d)?(?: ?(?:mins?|minutes|x))?) ?(?:[,;(]|[-\u2010-\u2015] )? ?(?:was|used to be|previously|formerly|(?:up|down|cut|reduced|increased) from) ([^\n(),;]{1,40})\)?$/i;
  var OF_ANOTHER = /\b(?:hold|paus|cancel|finish|complet|target|plan|hop(?:e|ing)|aim|want|need|wait|start|begin|stop|end|max|min|at (?:least|most)|up to|half|both|total|all|per|each|pupil|child|hour|day|morning|afternoon|once|twice|double|one|two|three|four|five|or|if|maybe|about|now|until|from|to)/i;
  var MAY_STAND_IN_A_REMARK = ["word", "not a dose", "sessions", "minutes"];
  var SAYS_DAYS = ["weekday", "daily", "except", "word"];
  function withoutRemark(text, counts) {
    var _a3, _b, _c;
    const [, now2, past = ""] = (_a3 = FIGURE_AND_PAST.exec(text.trim())) != null ? _a3 : [];
    if (now2 !== void 0) return /\bnow\b|\?/i.test(past) ? null : now2;
    const match = FIGURE_AND_REMARK.exec(text.trim());
    if (!match) return null;
    const [, figure2 = "", ...remarks] = match;
    const remark2 = (_b = remarks.find(Boolean)) != null ? _b : "";
    const tokens = tokenise(remark2);
    if (tokens.every(({ kind }) => MAY_STAND_IN_A_REMARK.includes(kind))) return OF_ANOTHER.test(remark2) ? null : figure2;
    if (!counts || !tokens.every(({ kind }) => SAYS_DAYS.includes(kind))) return null;
    const often = exactly(parseFloat(figure2));
    const without2 = tokens.findIndex(({ kind }) => kind === "except");
    const days2 = tokens.filter(({ kind }) => kind === "weekday").reduce((sum3, { value }) => plus(sum3, value), exactly(0));
    if (tokens.some(({ kind }) => kind === "daily")) return days2.most === 0 && sameRange(often, exactly(SCHOOL_DAYS_A_WEEK)) ? figure2 : null;
    if (without2 >= 0) return ((_c = tokens[0]) == null ? void 0 : _c.kind) === "except" && often.most + days2.most <= SCHOOL_DAYS_A_WEEK ? figure2 : null;
    return sameRange(often, days2) ? figure2 : null;
  }

  // src/register/timeCell.ts
  var LONGEST_DURATION = 180;
  function readCell(cell, measure) {
    if (typeof cell === "boolean") return { why: "a tick" };
    if (!isMoment(cell)) {
      const [, hours, minutes4] = measure === "minutes" && TYPED_DURATION.exec(cellText(cell)) || [];
      const typed = Number(hours) * 60 + Number(minutes4);
      if (hours !== void 0) return typed > 0 ? { parts: { minutes: exactly(typed) } } : { why: "nought" };
      const reading = readDose(measure === "times" ? withDayLetter(cellText(cell)) : cellText(cell), measure);
      const bare = "parts" in reading || measure !== "times" && measure !== "minutes" ? null : withoutRemark(cellText(cell), measure === "times");
      if (bare !== null) return readDose(bare, measure);
      if (measure !== "times" && measure !== "time a week" || "parts" in reading) return reading;
      const whole = readDose(cellText(cell), "dose");
      return "parts" in whole && whole.parts.weekly ? whole : reading;
    }
    const minutes3 = durationMinutes(cell);
    if (minutes3 === null) return { why: "a date" };
    if (minutes3 === 0) return { why: "nought" };
    if (measure === "hours a week" || measure === "minutes a week" || measure === "time a week")
      return { parts: { weekly: exactly(minutes3) } };
    if (minutes3 > LONGEST_DURATION) return { why: "maybe a time of day, or too long" };
    return measure === "minutes" || measure === "hours" ? { parts: { minutes: exactly(minutes3) } } : { why: "a time of day" };
  }
  var TYPED_DURATION = /^(0|0[0-3]):([0-5][05])(?::00)?$/;
  var A_DAY_LETTER = { M: "Mon", T: "Tues", W: "Wed", TH: "Thurs", R: "Thurs", F: "Fri" };
  function withDayLetter(text) {
    var _a3;
    return (_a3 = A_DAY_LETTER[text.toUpperCase()]) != null ? _a3 : text;
  }

  // src/register/timeElsewhere.ts
  var SLOT_FIELDS = ["when", "day", "start"];
  var A_BEGINNING = /^((?:mon|tue|wed|thu|fri)[a-z]*),? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?$/i;
  function withSlot(parts, { at }) {
    let slot = NO_PARTS;
    for (const field of SLOT_FIELDS) {
      const cell = at(field);
      const weeks = parts.minutes && !parts.times && typeof cell === "string" && /ly$/i.test(cell.trim()) ? weeksOfPeriod(cell) : null;
      if (weeks !== null) return { times: exactly(1 / weeks), ...parts };
      const reading = typeof cell === "string" ? readDose(withDayLetter(cell.trim()).replace(A_BEGINNING, "$1"), "dose") : null;
      if (!reading || "why" in reading) continue;
      const { minutes: minutes3, times: often, weekly: weekly2, dayLong: dayLong2 } = reading.parts;
      if (dayLong2 && parts.times && !parts.minutes) return { dayLong: dayLong2, ...parts };
      if (weekly2 && !parts.minutes && !parts.times && !slot.minutes && !slot.times) return { weekly: weekly2, ...parts };
      const joined3 = join(slot, { ...minutes3 ? { minutes: minutes3 } : {}, ...often ? { times: often } : {} });
      if (!joined3) break;
      slot = joined3;
      if (slot.minutes && slot.times) break;
    }
    return { ...slot, ...parts };
  }
  function withName(parts, { at }) {
    var _a3;
    const cell = at("intervention");
    const reading = typeof cell === "string" ? readDose(cell, "dose") : null;
    if (!reading || "why" in reading) return parts;
    return (_a3 = join(parts, reading.parts)) != null ? _a3 : parts;
  }
  function inHeading(heading) {
    var _a3, _b, _c, _d;
    const said3 = (_d = (_c = (_a3 = LENGTH_OF_EACH.exec(heading)) == null ? void 0 : _a3[0]) != null ? _c : (_b = /\(([^()]*)\)/.exec(heading)) == null ? void 0 : _b[1]) != null ? _d : "";
    const reading = readDose(said3, "dose");
    return "parts" in reading && reading.parts.minutes && !reading.parts.times ? { minutes: reading.parts.minutes } : NO_PARTS;
  }

  // src/register/readTime.ts
  var TIME_FIELDS = [
    ["dose", "dose"],
    ["minutes", "minutes"],
    ["times", "times"],
    ["hours", "hours a week"],
    ["total", "minutes a week"],
    ["weekTime", "time a week"],
    ["sessions", "sessions in all"]
  ];
  function readTime(cells) {
    var _a3, _b, _c, _d;
    const { at, columns, headingOf: headingOf3 } = cells;
    let parts = NO_PARTS;
    let problem2 = null;
    const pairs = inPairs(at("times"), at("minutes"));
    const paired = pairs && weeksInHeading(headingOf3("times")) === 1 && isBlank(at("per")) ? pairs : null;
    if (paired) parts = { weekly: paired };
    for (const [field, measure] of TIME_FIELDS) {
      const cell = at(field);
      if (cell === void 0 || isBlank(cell) || paired && (field === "times" || field === "minutes")) continue;
      const heading = headingOf3(field);
      const alone2 = readCell(cell, field === "minutes" && isInHours(heading) ? "hours" : measure);
      const own3 = inDays(besideMinutes(alone2, cells, field), cells, field);
      const inPeriod = byPeriod(byHeading2(own3, field, cell, heading), field, at("per"));
      const reading = ofThePeriod(eachDay(inPeriod, field, at("times")), field, at("times"), heading);
      if (field === "sessions" && parts.minutes && parts.times && "why" in reading && reading.why !== "a week or in all") continue;
      const joined3 = "why" in reading ? null : join(parts, reading.parts);
      if (joined3) parts = joined3;
      else
        problem2 != null ? problem2 : problem2 = {
          field,
          column: (_a3 = columns.get(field)) != null ? _a3 : 0,
          text: cellText(cell),
          why: "why" in reading ? reading.why : "cells differ"
        };
    }
    if (parts.minutes && !parts.weekly && !columns.has("times") && !columns.has("sessions"))
      parts = { ...byPeriodAlone(at("per")), ...parts };
    if (parts.times && !parts.minutes && !parts.weekly) parts = { ...inHeading(headingOf3("times")), ...parts };
    const clock2 = readClock(cells);
    if (clock2 && "why" in clock2) problem2 != null ? problem2 : problem2 = clock2;
    else if (clock2) parts = (_b = join(parts, clock2.parts)) != null ? _b : parts;
    let time3 = (_c = timeOf(parts, cells)) != null ? _c : timeOf(withSlot(parts, cells), cells);
    if (!time3 && parts.minutes && isPerDay(headingOf3("minutes"))) time3 = timeOf({ ...parts, times: exactly(SCHOOL_DAYS_A_WEEK) }, cells);
    if (!time3) time3 = timeOf(withName(parts, cells), cells);
    if (!time3 && !problem2) {
      const all = hoursInAll(cells);
      if ("why" in all) problem2 = all;
      else time3 = timeOf(parts = (_d = join(parts, all)) != null ? _d : parts, cells);
    }
    if (time3 && time3.weekly.most > cells.taughtMinutes) return { time: tooMuch(cells), saidWeeks: parts.weeks };
    const harmless = problem2 === null || time3 !== null && (!/\d/.test(problem2.text) || problem2.why === "minutes or times" && !isBlank(at("total")));
    return { time: harmless ? time3 != null ? time3 : missing(parts, cells) : problem2 != null ? problem2 : missing(parts, cells), saidWeeks: parts.weeks };
  }
  function besideMinutes(reading, { at }, field) {
    var _a3;
    if (field !== "dose" || !("why" in reading) || reading.why !== "no time in it" || isBlank(at("minutes"))) return reading;
    const often = readCell((_a3 = at(field)) != null ? _a3 : "", "times");
    return "parts" in often ? often : reading;
  }
  function inDays(reading, { at, columns, headingOf: headingOf3 }, field) {
    const may = (field === "sessions" || field === "times") && !columns.has("minutes") && DAYS_AND_SESSIONS.test(headingOf3(field));
    const asDose = may ? readDose(cellText(at(field)), "dose") : reading;
    return "parts" in asDose && asDose.parts.days ? asDose : reading;
  }
  var DAYS_AND_SESSIONS = /\bdays? ?(?:\/|or|&|and) ?(?:sessions?|hours?|lessons?)\b|\b(?:sessions?|hours?|lessons?) ?(?:\/|or|&|and) ?days?\b/i;
  var LEAST_A_WEEK = 15;
  function hoursInAll({ at, columns, weeks }) {
    var _a3;
    const cell = at("hoursInAll");
    if (cell === void 0 || isBlank(cell)) return NO_PARTS;
    const reading = isMoment(cell) ? { why: "a date" } : readDose(cellText(cell).replace(/\s*h(?:ou)?rs?\.?$/i, ""), "hours in all");
    const total = "parts" in reading ? reading.parts.total : void 0;
    const problem2 = { field: "hoursInAll", column: (_a3 = columns.get("hoursInAll")) != null ? _a3 : 0, text: cellText(cell) };
    if (!total) return { ...problem2, why: "why" in reading ? reading.why : "a week or in all" };
    if (weeks && perWeek(total, weeks).least < LEAST_A_WEEK) return { ...problem2, why: "a week or in all" };
    return { total };
  }
  function timeOf(parts, { taughtMinutes, weeks }) {
    var _a3, _b;
    const aWeekAssumed = (_a3 = parts.aWeekAssumed) != null ? _a3 : false;
    const inAll2 = parts.weeks === void 0 || parts.weeks === "open" ? weeks : parts.weeks;
    const aWeek2 = (_b = parts.times) != null ? _b : parts.minutes ? parts.days : void 0;
    const often = aWeek2 != null ? aWeek2 : parts.sessions && inAll2 && inAll2.least > 0 ? perWeek(parts.sessions, inAll2) : void 0;
    const { minutes: minutes3 } = parts;
    const shared = inAll2 && (minutes3 ? !aWeek2 : parts.total) ? { sharedOver: inAll2 } : {};
    if (minutes3 && often) return { weekly: times(minutes3, often), minutes: minutes3, times: often, from: "sessions", ...shared, aWeekAssumed };
    const rest = { ...minutes3 ? { minutes: minutes3 } : {}, ...often ? { times: often } : {}, aWeekAssumed };
    const weekly2 = minutesAWeek({ ...parts, ...often ? { times: often } : {}, ...inAll2 ? { weeks: inAll2 } : {} }, taughtMinutes);
    if (!weekly2) return null;
    if (parts.weekly) return { weekly: weekly2, ...rest, from: "a week" };
    if (parts.dayLong && often) return { weekly: weekly2, ...rest, from: { days: times(parts.dayLong, often) } };
    if (parts.days) return { weekly: weekly2, ...rest, from: { days: parts.days } };
    return { weekly: weekly2, ...rest, from: parts.total ? { total: parts.total } : "a week", ...shared };
  }
  function tooMuch({ at, columns }) {
    var _a3, _b;
    const field = (_a3 = [...TIME_FIELDS.map(([each]) => each), "intervention"].find((each) => !isBlank(at(each)))) != null ? _a3 : "dose";
    return { field, column: (_b = columns.get(field)) != null ? _b : 0, text: cellText(at(field)), why: "more than a week" };
  }
  function missing(parts, { at, columns }) {
    var _a3, _b, _c;
    const inAll2 = (_a3 = parts.total) != null ? _a3 : parts.sessions;
    const wanted = inAll2 ? ["hoursInAll", "dose", "sessions"] : parts.minutes ? ["times", "dose"] : parts.times ? ["minutes", "dose"] : [];
    const fields = [...wanted, ...TIME_FIELDS.map(([field]) => field)];
    const named2 = (_b = fields.find((each) => columns.has(each))) != null ? _b : "intervention";
    return { field: named2, column: (_c = columns.get(named2)) != null ? _c : 0, text: cellText(at(named2)), why: whatIsMissing(parts) };
  }

  // src/meaning/beginnings.ts
  var BEGINNINGS = new RegExp(
    `\\b${DAY}(?: ?(?:-|to) ?${DAY})?\\b|(\\bdaily\\b|\\b(?:every|each) (?:day|morning|afternoon)\\b)|\\d{1,3} ?(?:m|mins?|minutes?|hrs?|hours?)\\b|\\d ?x(?= )|(\\d{1,2})(?:[.:](\\d{2}))? ?([ap]m)?(?![\\d.:]|\\w)|(?:and|at|from)\\b|[ ,;:&+/@()]+`,
    "y"
  );
  var readBeginnings = memoised((text) => {
    if (!MAY_SAY_WHEN.test(text)) return [];
    const plain2 = normalise(text).trim();
    if (NOT_EVERY_WEEK.test(plain2)) return [];
    const pieces = [];
    for (let at = 0; at < plain2.length; at = BEGINNINGS.lastIndex) {
      BEGINNINGS.lastIndex = at;
      const match = BEGINNINGS.exec(plain2);
      if (!match) return [];
      const [, first, last, daily2, hours, minutes3, half] = match;
      if (first !== void 0 || daily2 !== void 0) pieces.push({ days: daysOf(first, last) });
      else if (hours !== void 0) {
        const clock2 = minutes3 === void 0 && half === void 0 ? null : clockOf(`${hours}.${minutes3 != null ? minutes3 : "00"}${half != null ? half : ""}`);
        if (clock2 === null) return [];
        pieces.push({ from: clock2, to: clock2 });
      }
    }
    return placed(pieces);
  });
  function slotsBeginning(texts, times2, minutes3) {
    if (!sameRange(minutes3, exactly(minutes3.least))) return [];
    for (const text of texts) {
      const slots = readBeginnings(text).map(({ day, from }) => ({ day, from, to: from + minutes3.least }));
      if (sameRange(exactly(slots.length), times2) && slots.every(({ to }) => to <= DAY_IS_OVER) && !overlaps(slots)) return slots;
    }
    return [];
  }

  // src/register/slots.ts
  function slotsOfRow({ at, said: said3, intervention }, time3) {
    if (!isRead(time3)) return [];
    const [from, to] = [cellClock(at("from")), cellClock(at("to"))];
    const clocks = from === null || to === null ? "" : clockText(at("day"), from, to);
    const dayAndWhen = `${said3("day")} ${said3("when")}`;
    const slots = slotsOf([clocks, said3("when"), dayAndWhen, said3("dose"), said3("times"), said3("start"), intervention], time3.weekly);
    if (slots.length > 0 || !time3.times || !time3.minutes) return slots;
    const begins = from != null ? from : cellClock(at("when"));
    const atClock = begins === null ? [] : [said3("day"), said3("times")].map((days2) => `${days2} ${clockInWords(begins)}`);
    return slotsBeginning([...atClock, said3("when"), dayAndWhen, said3("times"), said3("dose")], time3.times, time3.minutes);
  }

  // src/register/readRow.ts
  var SUBSTANCE = ["intervention", ...TIMES, "when"];
  function holdsIntervention(cells, columns) {
    return SUBSTANCE.some((field) => !isBlank(cellAt(cells, columns.get(field))));
  }
  function saysNoIntervention(cells, columns) {
    const typed = cellAt(cells, columns.get("intervention"));
    if (typeof typed !== "string" || typed[0] !== "N" && typed[0] !== "n") return false;
    return NO_INTERVENTION.test(plainWords(typed)) && TIMES.every((field) => {
      var _a3;
      return !/\d/.test(cellText((_a3 = cellAt(cells, columns.get(field))) != null ? _a3 : ""));
    });
  }
  var NO_INTERVENTION = /^(?:none|nil|nothing|no (?:current |further |additional |extra )?(?:interventions?|provisions?|support|withdrawals?))(?: (?:at|for|in|this|now|yet|currently|needed|required|planned)\b[\p{L} ]*)?$/u;
  function cellAt(cells, column) {
    return column === void 0 ? void 0 : cells[column];
  }
  var NO_BANNER = { year: "", place: "" };
  function rowReader(context) {
    const { columns, remarks = [] } = context;
    const telling = [...[...columns].filter(([field]) => field !== "pupil").map(([, column]) => column), ...remarks];
    const read2 = memoisedBy(
      ({ cells, above: above2 }) => JSON.stringify([above2.year, above2.place, ...telling.map((column) => cells[column])]),
      (of) => readCells(of, context)
    );
    return (cells, index, pupils2, above2) => {
      const provision = read2({ cells, above: above2 });
      if (pupils2) return { index, pupils: pupils2, provision, time: provision.time };
      return { index, pupils: [], provision, time: noPupil(columns, cellText(cellAt(cells, columns.get("pupil")))) };
    };
  }
  function readCells({ cells, above: above2 }, { columns, headings, how, monthFirst, remarks = [] }) {
    var _a3, _b, _c, _d;
    const at = (field) => cellAt(cells, columns.get(field));
    const headingOf3 = (field) => {
      var _a4, _b2;
      return (_b2 = headings[(_a4 = columns.get(field)) != null ? _a4 : -1]) != null ? _b2 : "";
    };
    const texts = {};
    for (const [field, column] of columns) if (field !== "pupil") texts[field] = cellText(cells[column]);
    if (!texts.year && above2.year !== "") texts.year = above2.year;
    const said3 = (field) => {
      var _a4;
      return (_a4 = texts[field]) != null ? _a4 : "";
    };
    const typed = (_a3 = texts.intervention) != null ? _a3 : said3("dose").replace(/\s+/g, " ");
    const failed = texts.intervention !== void 0 && isError(typed);
    const intervention = failed ? "" : typed;
    const ownWeeks = readWeeks(said3("weeks"), [said3("term"), said3("end")]);
    const dates = (saidWeeks2) => {
      var _a4;
      return readRunning(
        {
          start: at("start"),
          end: at("end"),
          ended: at("ended"),
          term: at("term"),
          status: at("status"),
          begun: cells[(_a4 = remarks.find((column) => {
            var _a5;
            return asksIfBegun((_a5 = headings[column]) != null ? _a5 : "");
          })) != null ? _a4 : -1],
          statusHeading: headingOf3("status"),
          remarks: filled(intervention, said3("notes"), said3("when"), said3("dose"), said3("status")),
          intervention,
          notes: filled(
            said3("notes"),
            said3("exit"),
            AN_OUTCOME.test(headingOf3("target")) ? said3("target") : "",
            ...remarks.map((column) => {
              var _a5;
              return asksIfBegun((_a5 = headings[column]) != null ? _a5 : "") ? "" : cellText(cells[column]);
            })
          ),
          asides: filled(intervention, said3("dose"), said3("when"), said3("times"), said3("minutes"))
        },
        saidWeeks2,
        { ...how, monthFirst }
      );
    };
    const ownDates = dates(void 0);
    const own3 = filled(intervention, ...TIMES.map(said3));
    const whoToo = filled(...own3, said3("ledBy"));
    const { time: everyWeek2, saidWeeks } = readTime({
      at,
      columns,
      headingOf: headingOf3,
      taughtMinutes: taughtWeekOf(how, said3("year")),
      weeks: weeksInAll(ownWeeks, ownDates)
    });
    const time3 = failed ? { field: "intervention", column: (_b = columns.get("intervention")) != null ? _b : 0, text: typed, why: "an error" } : onItsWeeks(everyWeek2, said3("rota"), (_c = columns.get("rota")) != null ? _c : 0);
    const [from, to] = [cellClock(at("from")), cellClock(at("to"))];
    const untilThen = saidWeeks != null ? saidWeeks : /\p{L}/u.test(said3("weeks")) ? ownWeeks : isRead(time3) ? time3.sharedOver : void 0;
    const { running, start, end: end2, lastDay, unread: unread2 } = untilThen === void 0 ? ownDates : dates(untilThen);
    const slots = slotsOfRow({ at, said: said3, intervention }, time3);
    const atClock = slots.length > 0 || from === null || to === null ? slots : [{ from, to }];
    return {
      intervention,
      time: time3,
      weeks: ownWeeks != null ? ownWeeks : saidWeeks,
      place: readPlace(
        { location: said3("place"), heading: headingOf3("place"), own: whoToo, notes: said3("notes"), above: above2.place },
        how.unsaidPlace
      ),
      outsideLessons: isOutOfLessons(atClock) && !A_LESSON.test(intervention) || said3("lesson") === "" && isClubAtLunch(intervention, atClock) || outsideLessons(filled(said3("when"), said3("lesson")), whoToo, said3("notes"), said3("place")),
      slots,
      running,
      start,
      end: end2,
      lastDay,
      datesNotRead: unread2.map(({ field, text }) => {
        var _a4;
        return { field, text, column: (_a4 = columns.get(field)) != null ? _a4 : 0, why: "no date" };
      }),
      lastReview: (_d = cellDay(at("lastReview"), how.reviewDay, monthFirst)) != null ? _d : void 0,
      leader: readLeader(said3("ledBy")),
      duty: isDuty({ text: said3("duty"), heading: headingOf3("duty"), intervention, notes: said3("notes"), sen: said3("sen") }),
      hasPlan: saysPlan({ text: said3("sen"), heading: headingOf3("sen") }),
      inBase: isBase(said3("placement")),
      programme: findProgramme(intervention),
      texts
    };
  }
  var AN_OUTCOME = /\boutcomes?\b/i;
  var A_LESSON = /^(?:lesson|period) ?\d/i;
  var filled = (...texts) => texts.filter(Boolean);
  function onItsWeeks(time3, text, column) {
    if (!isRead(time3) || saysNothing(text)) return time3;
    const rota = rotaOf(text);
    if (rota === null) return { field: "rota", column, text, why: "how often" };
    if (rota === "every week") return time3;
    return { ...time3, weekly: scaled(time3.weekly, 0.5), ...time3.times ? { times: scaled(time3.times, 0.5) } : {} };
  }
  function noPupil(columns, text) {
    var _a3;
    return { field: "pupil", column: (_a3 = columns.get("pupil")) != null ? _a3 : 0, text, why: isError(text) ? "an error" : "no pupil" };
  }
  function readWeeks(own3, others) {
    for (const reading of [readDose(own3, "weeks"), ...others.map((text) => readDose(text, "dose"))])
      if ("parts" in reading && reading.parts.weeks !== void 0) return reading.parts.weeks;
    return void 0;
  }
  var DAYS_A_WEEK = 7;
  function weeksInAll(own3, { start, end: end2 }) {
    if (own3 !== void 0 && own3 !== "open") return own3;
    return start === void 0 || end2 === void 0 || end2 <= start ? void 0 : exactly(Math.ceil((end2 - start + 1) / DAYS_A_WEEK));
  }

  // src/register/takenOut.ts
  var NOT_OUT2 = /^(?:in[ -]class|mainstream|class(?:room)?|(?:whole )?class|(?:y(?:ea)?r? ?\d{1,2}\w?|reception|nursery|ks ?\d) class|with class|home|home ?time|end of (?:the )?day|free|golden time|ppa|planning|(?:morning |singing |whole school )?(?:break|play|lunch|dinner|assembly|register|registration|reg|tutor|form|worship)(?:[ -]?(?:time|duty|play))?)\b/;
  var WITH_MORE = /^(?:in[ -]class|mainstream|class\b|with class|(?:y(?:ea)?r? ?\d{1,2}\w?|reception|nursery|ks ?\d) class\b)/;
  var NOT_TAKEN_OUT = /\((?:in |whole )?class(?:room)?\)|^closed\b|\bnot available\b|\b(?:in|with) (?:the )?class\b|\b(?:class support|prep(?:aration)?(?: time)?|duty|meeting|briefing|admin|supervision|cpd|set up|setting up|tidy up)$|^(?:staff )?training$/;
  var LESSON = /^(?:english|maths|science|history|geography|music|art|pe|p\.e\.?|re|r\.e\.?|pshe|rshe|computing|french|spanish|german|mfl|dt|d&t|topic|games|swimming|guided reading|story ?time|eng|sci|hist|geog|drama|tech|ict)$/;
  var A_CLASS2 = /^(?:y(?:ea)?r? ?)?\d{1,2}[a-z]?\d? /;
  var FEWEST_LESSONS = 3;
  function lessonsAmong(texts) {
    return new Set(texts.map(plainWords).filter((text) => LESSON.test(text)));
  }
  function takesOut(text, lessons, inClass) {
    const plain2 = plainWords(text);
    const kept2 = NOT_OUT2.exec(plain2);
    if (NOT_TAKEN_OUT.test(plain2) || lessons.size >= FEWEST_LESSONS && lessons.has(plain2) || A_CLASS2.test(plain2) && LESSON.test(plain2.replace(A_CLASS2, "")))
      return false;
    return !inClass.some((each) => each.test(plain2)) && !(kept2 && (WITH_MORE.test(plain2) || kept2[0] === plain2));
  }
  function isNobodys(pupil, what) {
    const said3 = pupil === "" ? what : pupil;
    return said3 !== "" && !takesOut(said3, /* @__PURE__ */ new Set(), []);
  }
  function mayBeInClass(what) {
    const plain2 = plainWords(what).replace(/^1:1 /, "").replace(A_CLASS2, "");
    return LESSON.test(plain2) || /^(?:support|help)\b/.test(plain2);
  }
  function keyOf2(grid, headingIndex) {
    return grid.slice(headingIndex + 1).flatMap(
      (row) => row.flatMap((cell) => {
        var _a3;
        const match = /^([\p{L}\d]{1,20}) ?[=:] ?(?:is )?in (?:the )?class/iu.exec(cellText(cell));
        return match ? [new RegExp(`^${((_a3 = match[1]) != null ? _a3 : "").toLowerCase()}\\b`)] : [];
      })
    );
  }

  // src/register/assemble.ts
  function assemble({ grid, table: table2, understanding: { chosen: chosen2, unused, surnames, sets, notices }, origins }, again, how, pupil) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const columns = new Map([...sets].reverse().flatMap((set) => [...set]));
    const pupilColumn = columns.get("pupil");
    const dayColumn = dayThatStandsOnce(grid, table2, columns);
    const yearColumn = (_a3 = columns.get("year")) != null ? _a3 : -1;
    const pupilText = (cells) => {
      const first = cellText(cells[pupilColumn != null ? pupilColumn : -1]);
      const text = surnames === null ? first : [first, cellText(cells[surnames])].filter(Boolean).join(" ");
      return isDitto(text) || isError(text) ? "" : text;
    };
    const ofTheTable = (cells) => cells.slice(table2.first, table2.last + 1);
    const isNone3 = (cells) => pupilColumn !== void 0 && sets.every((set) => saysNoIntervention(cells, set));
    const holds = grid.map(
      (cells, index) => index > table2.headingIndex && sets.some((set) => holdsIntervention(cells, set)) && !isNone3(cells) && !isTotals(ofTheTable(cells)) && !again[index]
    );
    const nobodys = grid.map(
      (cells) => {
        var _a4;
        return dayColumn >= 0 && pupilColumn !== void 0 && isNobodys(pupilText(cells), cellText(cells[(_a4 = columns.get("intervention")) != null ? _a4 : -1]));
      }
    );
    const allNamed = pupilColumn !== void 0 && grid.every((cells, index) => !holds[index] || isBanner(cells) || pupilText(cells) !== "");
    let lastFull = grid.length - 1;
    while (lastFull >= 0 && !(holds[lastFull] && !isBanner((_b = grid[lastFull]) != null ? _b : []))) lastFull -= 1;
    const what = (_c = columns.get("intervention")) != null ? _c : -1;
    const remarked = /* @__PURE__ */ new Set();
    const isRemark = (cells, index) => {
      var _a4;
      const isAlone2 = index > lastFull + 1 && what >= 0 && isBanner(cells);
      const is = isAlone2 && (isBlank(cells[what]) || A_REMARK3.test(cellText(cells[what]))) && (remarked.has(index - 1) || ((_a4 = grid[index - 1]) != null ? _a4 : []).every((cell) => isBlank(cell)));
      if (is) remarked.add(index);
      return is;
    };
    const filled2 = grid.map(
      (cells, index) => holds[index] === true && !isRemark(cells, index) && !(allNamed && isBanner(cells) && pupilText(cells) === "") && !(pupilColumn === void 0 && headsRows(grid, index)) && !nobodys[index]
    );
    const found = pupilStyleOf(pupilColumn === void 0 ? [] : pupilCells(grid, filled2, table2, pupilText));
    const isOne = isOneName((_d = table2.headings[pupilColumn != null ? pupilColumn : -1]) != null ? _d : "");
    const style = corrected(
      {
        ...found,
        ...isOne ? { surnameFirst: true, onePupil: true } : {},
        fillsDown: found.fillsDown && !(dayColumn >= 0 && dayColumn < (pupilColumn != null ? pupilColumn : -1))
      },
      how
    );
    const namesOf = memoised((text) => namesIn2(text, style, how));
    const named2 = pupil === void 0 || pupilColumn !== void 0 ? null : [{ name: pupil, key: nameKey(pupil) }];
    const { monthFirst, turned, notices: dateNotices } = dateOrderOf(grid, table2.headingIndex + 1, columns, table2.headings);
    const remarks = sets.length > 1 ? [] : remarkColumns(table2.headings, new Set(columns.values()));
    const turns = sets.map((set) => ({ set, readRow: rowReader({ columns: set, headings: table2.headings, how, monthFirst, remarks }) }));
    const rows = [];
    const [later, gone] = [[], []];
    let above2 = "";
    let banner = NO_BANNER;
    let overAbove = false;
    let yearOverAbove = false;
    const withoutRows = /* @__PURE__ */ new Map();
    const answered2 = /* @__PURE__ */ new Set();
    let dayAbove = "";
    let classAbove = "";
    for (let index = table2.headingIndex + 1; index < grid.length; index += 1) {
      const typed = (_e = grid[index]) != null ? _e : [];
      const own3 = pupilColumn === void 0 ? "" : pupilText(typed);
      const failed = isError(cellText(typed[pupilColumn != null ? pupilColumn : -1]));
      const ditto = pupilColumn !== void 0 && own3 === "" && !failed && !isBlank(typed[pupilColumn]);
      if (!filled2[index]) {
        const none2 = isNone3(typed);
        const alone2 = pupilColumn !== void 0 && !again[index] && !nobodys[index] && !isTotals(typed) && // Who is said to have none is a pupil, whatever else the cell adds: "AB (Year 3)".
        (none2 || namesAPupil(typed, pupilColumn) && !isOver(bannerText(typed), how) && !titlesATable(grid, again, index));
        if (alone2)
          for (const pupil2 of namesOf(own3).pupils) {
            withoutRows.set(pupil2.key, pupil2);
            if (none2) answered2.add(pupil2.key);
          }
        if (isBanner(typed) || again[index] || none2) above2 = alone2 && style.fillsDown ? own3 : "";
        if (isBanner(typed)) {
          const said3 = bannerText(typed);
          banner = { year: yearIn2(typed), place: saysPlaceBelow(said3) ? said3 : "" };
          overAbove = isOver(said3, how);
          yearOverAbove = isOfPastYear(said3, how);
        }
        continue;
      }
      const fills = own3 === "" && !failed && (style.fillsDown || ditto);
      const text = fills ? above2 : own3;
      above2 = text;
      if (!isBlank(typed[dayColumn])) dayAbove = (_f = typed[dayColumn]) != null ? _f : "";
      if (own3 !== "" || !isBlank(typed[yearColumn])) classAbove = (_g = typed[yearColumn]) != null ? _g : "";
      const cells = asMeant(typed, turned).map(
        (cell, column) => isBlank(cell) && column === dayColumn ? dayAbove : isBlank(cell) && fills && column === yearColumn ? classAbove : cell
      );
      const { pupils: pupils2, later: joining, gone: leaving } = namesOf(text);
      later.push(...joining);
      gone.push(...leaving);
      for (const name of [...joining, ...leaving]) withoutRows.set(nameKey(name), { name, key: nameKey(name) });
      const nobodyIsLeft = pupils2.length === 0 && leaving.length > 0;
      const inIt = nobodyIsLeft ? leaving.map((name) => ({ name, key: nameKey(name) })) : pupils2;
      const whose = named2 != null ? named2 : pupilColumn === void 0 ? [] : inIt.length > 0 ? inIt : null;
      for (const { set, readRow } of turns) {
        if (!holdsIntervention(cells, set)) continue;
        const differ = linesThatDiffer(cells, set);
        for (const provision of provisionsOf(cells, set)) {
          const row = readRow(provision, index, whose, banner);
          const timed = differ ? { ...row, time: differ } : pointedAt(row, cells, origins);
          const isOverHere = nobodyIsLeft || overAbove && !(yearOverAbove && goesOn(timed.provision, how));
          rows.push(isOverHere ? { ...timed, provision: { ...timed.provision, running: "ended" } } : timed);
        }
      }
    }
    const known = later.length + gone.length + answered2.size;
    return {
      headingIndex: table2.headingIndex,
      headings: table2.headings,
      columns: named2 ? new Map([...columns, ["pupil", -1]]) : columns,
      chosen: chosen2,
      unused,
      pupilStyle: style,
      rows,
      withoutRows: [...withoutRows.values()].filter(({ key: key2 }) => !rows.some(({ pupils: pupils2 }) => pupils2.some((pupil2) => pupil2.key === key2))),
      notices: [
        ...notices,
        ...dateNotices,
        ...styleNotices(style, rows, named2),
        ...spellingNotices(rows),
        ...later.length > 0 ? [{ kind: "only to join", pupils: [...new Set(later)] }] : [],
        ...gone.length > 0 ? [{ kind: "no longer in it", pupils: [...new Set(gone)] }] : [],
        ...withoutRows.size > known ? [{ kind: "no intervention", rows: withoutRows.size - known }] : [],
        ...costedMapNotices(chosen2, rows)
      ]
    };
  }
  var A_REMARK3 = /^(?:review(?:ed)?|next|checked|agreed|parents?|signed|date|notes?|nb|n\.b|comments?|average|(?:targets?|aims?|goals?|outcomes?)(?= ?:))\b/i;
  function pointedAt(row, cells, origins) {
    const column = isRead(row.time) ? void 0 : origins == null ? void 0 : origins.get(row.time.column);
    return column === void 0 || isRead(row.time) ? row : { ...row, time: { ...row.time, column, text: cellText(cells[column]) } };
  }
  function pupilCells(grid, filled2, table2, textOf3) {
    return grid.slice(table2.headingIndex + 1).map((cells, i) => filled2[table2.headingIndex + 1 + i] ? textOf3(cells) : null);
  }
  function styleNotices(style, rows, named2) {
    var _a3, _b;
    const several = rows.filter(({ pupils: pupils2 }) => pupils2.length > 1).length;
    return [
      ...named2 ? [{ kind: "one pupil", pupil: (_b = (_a3 = named2[0]) == null ? void 0 : _a3.name) != null ? _b : "" }] : [],
      ...style.fillsDown ? [{ kind: "names stand once" }] : [],
      ...style.surnameFirst ? [{ kind: "surname first" }] : [],
      ...several > 0 ? [{ kind: "several pupils", rows: several }] : []
    ];
  }
  function spellingNotices(rows) {
    const spellings2 = /* @__PURE__ */ new Map();
    for (const { pupils: pupils2 } of rows) {
      for (const { key: key2, name } of pupils2) {
        const known = spellings2.get(key2);
        if (known) known.add(name);
        else spellings2.set(key2, /* @__PURE__ */ new Set([name]));
      }
    }
    return [...spellings2.values()].filter((names) => names.size > 1).map((names) => ({ kind: "one pupil in several spellings", names: [...names] }));
  }

  // src/register/ticks.ts
  var A_TICK = /^(✓|x|y|yes|true|1)$/;
  function isNone(text) {
    return /^(|-|–|0|no|n|✗|false|n\/?a)$/.test(plainWords(text));
  }

  // src/register/byPlace.ts
  var AMOUNTS_OF_A_WEEK = ["total", "hours", "weekTime", "minutes", "dose"];
  var OF_THEMSELVES = ["total", "hours", "weekTime"];
  function byPlace(from) {
    var _a3;
    const { grid, table: table2, understanding } = from;
    const { chosen: chosen2, sets } = understanding;
    const found = table2.headings.flatMap((heading, column) => {
      const field = column < table2.first || column > table2.last ? null : fieldOf(heading);
      const where = field && AMOUNTS_OF_A_WEEK.includes(field) ? placeOfHeading(heading) : null;
      return where && field ? [{ column, field, where, heading }] : [];
    });
    const places = new Set(found.map(({ where }) => where));
    const fields = new Set(found.map(({ field }) => field));
    const isSplit = places.size > 1 && sets.length === 1 && (found.length === 2 || !chosen2.some(({ field, column }) => TIMES.includes(field) && !found.some((each) => each.column === column))) && (fields.size === 1 && found.length === 2 || found.every(({ field }) => OF_THEMSELVES.includes(field)));
    const outside = found.find(({ where }) => where === "out of class");
    if (!isSplit || chosen2.some(({ field, by }) => field === "place" || by === "you")) return from;
    const isAmount = (column) => found.some((each) => each.column === column);
    const work = (_a3 = sets[0]) == null ? void 0 : _a3.get("intervention");
    const bare = grid.map(
      (row, index) => index <= table2.headingIndex ? row : row.map((cell, column) => isAmount(column) && isNone(cellText(cell)) ? "" : cell)
    );
    const wide = widened(
      bare,
      table2,
      (row, index) => found.flatMap((each) => {
        var _a4;
        const isHere = !isBlank(row[each.column]) || each === outside && found.every(({ column }) => isBlank(row[column]));
        return index > table2.headingIndex && isHere ? [work === void 0 ? each.heading.replace(/\s*\([^()]*\)$/, "") : (_a4 = row[work]) != null ? _a4 : "", each.where] : ["", ""];
      })
    );
    return {
      ...wide,
      understanding: {
        ...understanding,
        chosen: [
          ...chosen2.filter(({ column }) => !isAmount(column)),
          ...found.map(({ field, column, heading }) => surely(field, column, heading, "heading"))
        ],
        notices: understanding.notices.filter((notice) => notice.kind !== "rival columns" || !fields.has(notice.field)),
        sets: found.map(
          ({ column, field }, i) => {
            var _a4;
            return new Map([
              ...[...(_a4 = sets[0]) != null ? _a4 : []].filter(([, at]) => !isAmount(at)),
              [field, column],
              ["intervention", wide.width + 2 * i],
              ["place", wide.width + 2 * i + 1]
            ]);
          }
        )
      }
    };
  }

  // src/register/labelledLine.ts
  function labelledLine(row) {
    var _a3, _b;
    const column = row.findIndex((cell) => !isBlank(cell));
    const [, label = "", own3 = ""] = (_a3 = /^([^:]{2,40}):\s*(.*)$/s.exec(cellText(row[column]))) != null ? _a3 : [];
    const beside = row.slice(column + 1).filter((cell) => !isBlank(cell));
    if (label === "" || beside.length > (own3 === "" ? 1 : 0)) return null;
    return { label, value: own3 === "" ? (_b = beside[0]) != null ? _b : "" : own3, column };
  }

  // src/register/cards.ts
  var SEARCHED_ROWS2 = 20;
  var FEWEST_CARDS = 2;
  var TIMED2 = [...TIMES, "when", "day", "term"];
  function findCards(grid) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const first = grid.slice(0, SEARCHED_ROWS2).findIndex((row) => labelledLine(row) !== null);
    const start = first < 0 ? null : labelledLine((_a3 = grid[first]) != null ? _a3 : []);
    if (!start) return null;
    const cards = [];
    for (let row = first; row < grid.length; row += 1) {
      const line3 = labelledLine((_b = grid[row]) != null ? _b : []);
      const key2 = line3 && nameKey(line3.label);
      if (!line3 || key2 === null) {
        if (!((_c = grid[row]) == null ? void 0 : _c.every(isBlank))) return null;
        continue;
      }
      if (key2 === nameKey(start.label)) cards.push(/* @__PURE__ */ new Map());
      const card = cards[cards.length - 1];
      if (!card || card.has(key2)) return null;
      card.set(key2, { value: line3.value, row });
    }
    const keys = [...(_e = (_d = cards[0]) == null ? void 0 : _d.keys()) != null ? _e : []];
    const fields = keys.map((key2) => fieldsOf(key2));
    const isWhole = fields.some(([each]) => each === "pupil") && fields.some((of) => of.some((field) => TIMED2.includes(field)));
    if (cards.length < FEWEST_CARDS || !isWhole || !cards.every((card) => keys.filter((key2) => card.has(key2)).length > keys.length / 2))
      return null;
    const last = ((_f = grid[first]) != null ? _f : []).reduce((reach2, cell, column) => isBlank(cell) ? reach2 : column, start.column);
    return {
      table: { top: first, headingIndex: first, headings: ((_g = grid[first]) != null ? _g : []).map(cellText), first: start.column, last },
      upright: [keys, ...cards.map((card) => keys.map((key2) => {
        var _a4, _b2;
        return (_b2 = (_a4 = card.get(key2)) == null ? void 0 : _a4.value) != null ? _b2 : "";
      }))],
      lines: cards.map((card) => keys.map((key2) => {
        var _a4, _b2;
        return (_b2 = (_a4 = card.get(key2)) == null ? void 0 : _a4.row) != null ? _b2 : first;
      }))
    };
  }
  function cardsAsTheyStand({ table: table2, lines }, upright) {
    return {
      ...upright,
      headingIndex: table2.headingIndex,
      headings: table2.headings,
      columns: new Map(upright.columns.has("pupil") ? [["pupil", -1]] : []),
      chosen: [],
      unused: [],
      rows: upright.rows.map((row) => {
        var _a3, _b;
        const card = (_a3 = lines[row.index - 1]) != null ? _a3 : [];
        const at = isRead(row.time) ? void 0 : card[row.time.column];
        return {
          ...row,
          index: (_b = at != null ? at : card[0]) != null ? _b : table2.headingIndex,
          time: isRead(row.time) ? row.time : { ...row.time, column: table2.last }
        };
      }),
      notices: [{ kind: "a card for each group" }, ...upright.notices]
    };
  }

  // src/register/codeKey.ts
  var FEWEST_CODES = 2;
  var NEARLY_ALL2 = 0.8;
  var HALF2 = 0.5;
  var MOST_IN_A_KEY = 2;
  var A_CODE = /(?:^|[\s;,(|])([A-Za-z]{1,3}\d{0,2}|\d{1,2}) ?= ?/g;
  var explains = (cell) => typeof cell === "string" && cell.includes("=");
  function isKeyLine(row, index, { headingIndex, first }) {
    if (index < headingIndex) return row.some(explains);
    return index > headingIndex && explains(row[first]) && row.filter((cell) => !isBlank(cell)).length <= MOST_IN_A_KEY;
  }
  function explainedIn(row) {
    const text = row.map(cellText).filter(Boolean).join("; ");
    const [, ...parts] = text.split(A_CODE);
    return parts.flatMap((code, i) => {
      var _a3;
      if (i % 2 === 1) return [];
      const meaning = ((_a3 = parts[i + 1]) != null ? _a3 : "").replace(/[\s;,.)|]+$/, "");
      return meaning === "" ? [] : [[code, meaning]];
    });
  }
  function keyOf3(grid, table2) {
    const key2 = /* @__PURE__ */ new Map();
    grid.forEach((row, index) => {
      var _a3;
      if (!isKeyLine(row, index, table2)) return;
      for (const [code, meaning] of explainedIn(row)) key2.set(code, ((_a3 = key2.get(code)) != null ? _a3 : meaning) === meaning ? meaning : "");
    });
    return key2;
  }
  function tells(meaning) {
    const reading = readDose(meaning, "dose");
    const isTime = "parts" in reading && Object.keys(reading.parts).length > 0;
    return isTime || namesTimeOutside(meaning) || saysInClass(meaning) || isARoom(meaning) || /^withdr[ae]w/.test(plainWords(meaning));
  }
  function codedColumns(grid, table2, key2) {
    return table2.headings.flatMap((_, column) => {
      if (column < table2.first || column > table2.last) return [];
      const isNone3 = (row) => isTotals(row) || explains(row[table2.first]);
      const texts = sampleOf(grid, column, table2.headingIndex + 1, isNone3).map(cellText);
      const coded = texts.filter((text) => key2.get(text));
      if (coded.length < FEWEST_CODES || coded.length < NEARLY_ALL2 * texts.length) return [];
      const meanings = [...new Set(coded)].map((code) => {
        var _a3;
        return (_a3 = key2.get(code)) != null ? _a3 : "";
      }).filter((meaning) => !saysNothing(meaning));
      return meanings.filter(tells).length > HALF2 * meanings.length ? [column] : [];
    });
  }
  function topOfCodes(grid, table2) {
    const row = grid.slice(0, table2.headingIndex).findIndex((cells, index) => isKeyLine(cells, index, table2));
    return row >= 0 && row < table2.top && codedColumns(grid, table2, keyOf3(grid, table2)).length > 0 ? row : table2.top;
  }
  function withCodes(grid, table2) {
    const key2 = keyOf3(grid, table2);
    const columns = key2.size === 0 ? [] : codedColumns(grid, table2, key2);
    if (columns.length === 0) return grid;
    return grid.map((row, index) => {
      if (index <= table2.headingIndex || isKeyLine(row, index, table2)) return row;
      return row.map((cell, column) => columns.includes(column) ? key2.get(cellText(cell)) || cell : cell);
    });
  }

  // src/register/colourKey.ts
  var COLOUR = "(?:(?:light|dark|pale|bright) )?(?:green|amber|red|gr[ae]y|white|blue|yellow|orange|purple|pink|brown|black)";
  var A_COLOUR = new RegExp(`^${COLOUR}$`);
  var SAID_OF = new RegExp(
    `\\b(${COLOUR}(?: ?(?:,|/|&|and|or) ?${COLOUR})*)(?: (?:rows?|cells?|names?|lines?|groups?|ones|text|shading))? ?(?:=|:|- |means? |is |are |has |have |shows? )`
  );
  var SUBJECT2 = /^(?:(?:the|this|that|it|they|these|those|an?|intervention|provision|group|pupil|child|children|programme|support|row|is|are|was)s? )+/;
  var FEWEST_CELLS2 = 2;
  var NEARLY_ALL3 = 0.8;
  var MOST_IN_A_KEY2 = 2;
  var isColour = (cell) => A_COLOUR.test(plainWords(cellText(cell)));
  var spelled2 = (colour) => colour.replace("gray", "grey");
  function saidIn(row) {
    const texts = row.filter((cell) => !isBlank(cell)).map((cell) => `${cellText(cell)}${isColour(cell) ? " = " : " | "}`);
    const plain2 = plainWords(texts.join(""));
    return plain2.split(SAID_OF).flatMap((named2, i, parts) => {
      var _a3, _b;
      if (i % 2 === 0) return [];
      const rest = ((_a3 = parts[i + 1]) != null ? _a3 : "").split(/[.;,|]/);
      const meaning = ((_b = rest.find((part2) => part2.trim() !== "")) != null ? _b : "").trim().replace(/ and$/, "");
      const colours = named2.split(/ ?(?:,|\/|&|\band\b|\bor\b) ?/);
      return meaning === "" ? [] : colours.map((colour) => [spelled2(colour), meaning.replace(SUBJECT2, "")]);
    });
  }
  var isKeyLine2 = (row, index, { headingIndex }) => index < headingIndex || index > headingIndex && row.filter((cell) => !isBlank(cell)).length <= MOST_IN_A_KEY2;
  function coloursIn(grid, { headings, headingIndex, first, last }) {
    return headings.findIndex((_, column) => {
      if (column < first || column > last) return false;
      const sample = sampleOf(grid, column, headingIndex + 1, isTotals);
      return sample.length >= FEWEST_CELLS2 && sample.filter(isColour).length >= NEARLY_ALL3 * sample.length;
    });
  }
  function topOfKey(grid, table2) {
    const row = grid.findIndex((cells, index) => index < table2.headingIndex && saidIn(cells).length > 0);
    return row < 0 || coloursIn(grid, table2) < 0 ? table2.top : row;
  }
  function byColour(from, how) {
    var _a3;
    const { grid, table: table2, understanding } = from;
    const column = coloursIn(grid, table2);
    const taken = understanding.chosen.find((each) => each.column === column);
    const others = understanding.chosen.filter((each) => each.column !== column);
    if (column < 0 || (taken == null ? void 0 : taken.by) === "you" || others.some(({ field }) => field === "status")) return from;
    const key2 = new Map(grid.flatMap((row, index) => isKeyLine2(row, index, table2) ? saidIn(row) : []));
    const says2 = (colour) => {
      var _a4;
      return statusSays((_a4 = key2.get(colour)) != null ? _a4 : "", how.reviewDay);
    };
    const ofRunning = [...key2.keys()].some((colour) => {
      var _a4;
      return ["ended", "not started"].includes((_a4 = says2(colour)) != null ? _a4 : "");
    });
    const heading = (_a3 = table2.headings[column]) != null ? _a3 : "";
    if (!ofRunning && !ASKS_FOR_A_COLOUR.test(plainHeading(heading))) return from;
    const colourOf = (row) => spelled2(plainWords(cellText(row[column])));
    const entries = grid.filter((row, index) => index > table2.headingIndex && isColour(row[column]) && !isKeyLine2(row, index, table2));
    const unknown = [...new Set(entries.map(colourOf))].filter((colour) => says2(colour) === null);
    const notices = unknown.length === 0 ? [] : [{ kind: "colours without a key", colours: unknown }];
    if (!ofRunning) return { ...from, understanding: { ...understanding, notices: [...understanding.notices, ...notices] } };
    const bare = grid.map(
      (row, index) => index > table2.headingIndex && isKeyLine2(row, index, table2) && saidIn(row).length > 0 ? row.map(() => "") : row
    );
    const wide = widened(bare, table2, (row, index) => {
      var _a4;
      return [index > table2.headingIndex ? (_a4 = key2.get(colourOf(row))) != null ? _a4 : "" : ""];
    });
    return {
      ...wide,
      understanding: {
        ...understanding,
        chosen: [...others, surely("status", column, heading, "contents")],
        unused: understanding.unused.filter((each) => each !== heading),
        sets: understanding.sets.map((set) => new Map([...[...set].filter(([, at]) => at !== column), ["status", wide.width]])),
        notices: [...understanding.notices.filter(({ kind }) => kind !== "may say that a row is over"), ...notices]
      }
    };
  }
  var ASKS_FOR_A_COLOUR = /\bcolou?rs?\b|\bstatus\b/;

  // src/register/assign.ts
  function assign(scores) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o;
    const columns = scores.length;
    const fields = ((_b = (_a3 = scores[0]) == null ? void 0 : _a3.length) != null ? _b : 0) + columns;
    const cost = (row, field) => {
      var _a4, _b2;
      return -Math.max(0, (_b2 = (_a4 = scores[row - 1]) == null ? void 0 : _a4[field - 1]) != null ? _b2 : 0);
    };
    const rowPotential = Array(columns + 1).fill(0);
    const fieldPotential = Array(fields + 1).fill(0);
    const rowOf2 = Array(fields + 1).fill(0);
    for (let row = 1; row <= columns; row += 1) {
      const least = Array(fields + 1).fill(Infinity);
      const from = Array(fields + 1).fill(0);
      const used = Array(fields + 1).fill(false);
      let at = 0;
      rowOf2[0] = row;
      do {
        used[at] = true;
        const current = (_c = rowOf2[at]) != null ? _c : 0;
        let step = Infinity;
        let next = 0;
        for (let field = 1; field <= fields; field += 1) {
          if (used[field]) continue;
          const reduced = cost(current, field) - ((_d = rowPotential[current]) != null ? _d : 0) - ((_e = fieldPotential[field]) != null ? _e : 0);
          if (reduced < ((_f = least[field]) != null ? _f : Infinity)) [least[field], from[field]] = [reduced, at];
          if (((_g = least[field]) != null ? _g : Infinity) < step) [step, next] = [(_h = least[field]) != null ? _h : Infinity, field];
        }
        for (let field = 0; field <= fields; field += 1) {
          const owner = (_i = rowOf2[field]) != null ? _i : 0;
          if (used[field]) {
            rowPotential[owner] = ((_j = rowPotential[owner]) != null ? _j : 0) + step;
            fieldPotential[field] = ((_k = fieldPotential[field]) != null ? _k : 0) - step;
          } else least[field] = ((_l = least[field]) != null ? _l : Infinity) - step;
        }
        at = next;
      } while (((_m = rowOf2[at]) != null ? _m : 0) !== 0);
      do {
        const before = (_n = from[at]) != null ? _n : 0;
        rowOf2[at] = (_o = rowOf2[before]) != null ? _o : 0;
        at = before;
      } while (at !== 0);
    }
    const found = Array(columns).fill(-1);
    rowOf2.forEach((row, field) => {
      var _a4, _b2;
      if (row > 0 && field > 0 && ((_b2 = (_a4 = scores[row - 1]) == null ? void 0 : _a4[field - 1]) != null ? _b2 : 0) > 0) found[row - 1] = field - 1;
    });
    return found;
  }

  // src/register/columnNotices.ts
  function maybeOver(columns, chosen2) {
    const taken = new Set(chosen2.map(({ column }) => column));
    const headings = columns.filter(({ column, heading }) => !taken.has(column) && heading !== "").filter(
      ({ sample, heading }) => sample.length > 0 && (BEGIN_OR_END.some((field) => headingEvidence(heading).has(field)) || areDates(sample, heading) || areStates(sample.map(cellText)))
    ).map(({ heading }) => heading);
    return headings.length === 0 ? [] : [{ kind: "may say that a row is over", headings }];
  }
  var MOSTLY2 = 0.8;
  function areDates(sample, heading) {
    return fitOf("end", sample) >= MOSTLY2 && !OTHER_DATES.test(plainHeading(heading));
  }
  var NEAR = 0.5;
  var AS_FILLED = 0.8;
  function rivalNotices(columns, chosen2) {
    const taken = new Set(chosen2.map(({ column }) => column));
    return chosen2.flatMap(({ field, heading, column: at }) => {
      var _a3;
      const score = (column) => {
        var _a4;
        return (_a4 = column == null ? void 0 : column.scores.get(field)) != null ? _a4 : 0;
      };
      const mine = columns.find(({ column }) => column === at);
      const [own3, filled2] = [score(mine), (_a3 = mine == null ? void 0 : mine.filled) != null ? _a3 : 0];
      const others = columns.filter((column) => !taken.has(column.column) && column.filled > 0 && best(column) === field);
      const near = others.filter((other) => own3 - score(other) < NEAR && other.filled > AS_FILLED * filled2);
      const named2 = (of) => of.map((other) => other.heading);
      return others.length === 0 ? [] : [{ kind: "rival columns", field, taken: heading, others: named2(others), near: named2(near) }];
    });
  }

  // src/register/repeatedColumns.ts
  function turnsOf(columns) {
    const candidates = columns.flatMap((column) => {
      const field = best(column);
      return field ? [{ field, column: column.column, heading: column.heading }] : [];
    });
    const turning = candidates.filter(({ field, heading }) => !SHARED.includes(field) && !/^totals?\b/.test(plainHeading(heading)));
    const names = turning.filter(({ field, heading }) => field === "intervention" && headingEvidence(heading).size > 0);
    const numbered2 = new Set(names.map(({ heading }) => numberedHeading(plainHeading(heading)).number));
    const same = new Set(names.map(({ heading }) => plainHeading(heading)));
    if (names.length < 2 || numbered2.size < names.length && same.size > 1) return [];
    const shared = candidates.filter(({ field }) => SHARED.includes(field)).map(({ field, column }) => [field, column]);
    const byNumber = numbered2.size === names.length && turning.some(({ field, heading }) => field !== "intervention" && numberedHeading(plainHeading(heading)).number !== null);
    return names.map((name, turn) => {
      var _a3, _b;
      const number3 = numberedHeading(plainHeading(name.heading)).number;
      const [from, to] = [name.column, (_b = (_a3 = names[turn + 1]) == null ? void 0 : _a3.column) != null ? _b : Infinity];
      const own3 = turning.filter(
        ({ column, heading }) => byNumber ? numberedHeading(plainHeading(heading)).number === number3 : column >= from && column < to
      );
      return new Map([...shared, ...own3.map(({ field, column }) => [field, column])]);
    });
  }

  // src/register/columns.ts
  function understand(grid, table2, corrections) {
    const columns = evidenceOf(grid, table2, corrections);
    const turns = turnsOf(columns);
    if (turns.length > 0) {
      const chosen3 = columns.flatMap((column) => chosenAs(column, best(column)));
      return {
        chosen: chosen3,
        unused: unusedOf(columns, chosen3),
        surnames: null,
        sets: turns,
        notices: [...maybeOver(columns, chosen3), { kind: "goes on to the right", turns: turns.length }]
      };
    }
    const surnames = surnameBeside(columns);
    const own3 = columns.filter(({ column }) => column !== surnames);
    const assigned = assign(own3.map(({ scores }) => ALL_FIELDS.map((field) => above(scores.get(field)))));
    const taken = assigned.map((field, i) => isNeedless(own3[i], ALL_FIELDS[field], chosenFields(assigned)) ? -1 : field);
    const assignedTo = own3.flatMap((column, i) => {
      var _a3, _b;
      return chosenAs(column, (_b = ALL_FIELDS[(_a3 = taken[i]) != null ? _a3 : -1]) != null ? _b : null, chosenFields(taken));
    });
    const chosen2 = withWork([...assignedTo, ...placeAmong(own3, assignedTo)]);
    return {
      chosen: chosen2,
      unused: unusedOf(own3, chosen2),
      surnames,
      sets: [new Map(chosen2.map(({ field, column }) => [field, column]))],
      notices: [...maybeOver(own3, chosen2), ...rivalNotices(own3, chosen2)]
    };
  }
  function isNeedless(column, field, fields) {
    if (!column || !field || column.by === "you" || column.heading === "" || headingEvidence(column.heading).has(field)) return false;
    return fields.has("minutes") && (field === "dose" && fields.has("times") || field === "times" && fields.has("day"));
  }
  function placeAmong(columns, chosen2) {
    if (chosen2.some(({ field }) => field === "place")) return [];
    const taken = new Set(chosen2.map(({ column }) => column));
    const found = columns.find(
      ({ column, sample }) => !taken.has(column) && (sample.some(saysInClass) || sample.some(isClassroom) && sample.every(isSomewhere))
    );
    return found ? [surely("place", found.column, found.heading, "contents")] : [];
  }
  function withWork(chosen2) {
    if (chosen2.some(({ field }) => SAY_WHAT.includes(field))) return chosen2;
    return chosen2.map(
      (each) => each.field === "target" && A_WHAT.test(plainHeading(each.heading)) ? { ...each, field: "intervention" } : each
    );
  }
  var SAY_WHAT = ["intervention", "dose"];
  var A_WHAT = /^(?:what|for what|purpose|focus)\b/;
  var isClassroom = (cell) => /^(?:own |the |their )?class(?:room)?$/i.test(cellText(cell));
  var isSomewhere = (cell) => isClassroom(cell) || isARoom(cellText(cell));
  function chosenFields(taken) {
    return new Set(taken.flatMap((field) => {
      var _a3;
      return (_a3 = ALL_FIELDS[field]) != null ? _a3 : [];
    }));
  }
  function unusedOf(columns, taken) {
    const known = new Set(taken.map(({ column }) => column));
    return columns.filter((column) => !known.has(column.column) && column.sample.length > 0 && best(column) === null).map(({ heading }) => heading).filter((heading) => heading !== "");
  }
  var FIRST_NAME = ["forename", "first name"];
  var SURNAME = ["surname", "last name"];
  function surnameBeside(columns) {
    var _a3, _b;
    const has = (words) => columns.find((column) => best(column) === "pupil" && words.includes(plainHeading(column.heading)));
    return has(FIRST_NAME) ? (_b = (_a3 = has(SURNAME)) == null ? void 0 : _a3.column) != null ? _b : null : null;
  }

  // src/register/lengthAbove.ts
  var OF_ALL = /^(?:all|each|every|both) (?:of the )?(?:(?:group|nurture|elsa|intervention|phonics|reading) )?(?:sessions?|groups?|interventions?|slots?)\b/;
  var LONGEST_LINE = 80;
  var OFTEN2 = ["times", "day"];
  function lengthAbove(grid, headingIndex) {
    const found = grid.slice(0, headingIndex).flatMap((cells, row) => {
      const [first, ...others] = cells.filter((cell) => !isBlank(cell)).map(cellText);
      if (first === void 0 || others.length > 0 || first.length > LONGEST_LINE || !OF_ALL.test(plainWords(first))) return [];
      const text = first.replace(/^.*?\b(?:sessions?|groups?|interventions?|slots?)\b(?: (?:are|is|last|run))?:? ?/i, "");
      const reading = readDose(text, "minutes");
      return "parts" in reading && reading.parts.minutes && !reading.parts.times && !reading.parts.weekly ? [{ row, text }] : [];
    });
    const [only2] = found;
    return found.length === 1 && only2 ? only2 : null;
  }
  function topOfLength(grid, table2) {
    const said3 = lengthAbove(grid, table2.headingIndex);
    return said3 ? Math.min(said3.row, table2.top) : table2.top;
  }
  function withLengthAbove(from) {
    const { grid, table: table2, understanding } = from;
    const [set, ...others] = understanding.sets;
    if (!set || others.length > 0 || AMOUNTS.some((field) => field !== "times" && set.has(field)) || set.has("from")) return from;
    const often = OFTEN2.flatMap((field) => {
      var _a3;
      return (_a3 = set.get(field)) != null ? _a3 : [];
    });
    const said3 = often.length === 0 ? null : lengthAbove(grid, table2.headingIndex);
    if (!said3) return from;
    const wide = widened(grid, table2, (row, index) => [
      index > table2.headingIndex && often.some((column) => !isBlank(row[column])) ? said3.text : ""
    ]);
    return { ...wide, understanding: { ...understanding, sets: [new Map([...set, ["minutes", wide.width]])] } };
  }

  // src/register/dittos.ts
  function withDittos(grid, { headingIndex, first, last }) {
    var _a3, _b, _c;
    let whole = null;
    for (let index = headingIndex + 2; index < grid.length; index += 1) {
      const cells = (_a3 = grid[index]) != null ? _a3 : [];
      for (let column = first; column <= last; column += 1) {
        const above2 = (_b = (whole != null ? whole : grid)[index - 1]) == null ? void 0 : _b[column];
        if (above2 === void 0 || above2 === "" || !isMark(cells[column])) continue;
        whole != null ? whole : whole = [...grid];
        whole[index] = ((_c = whole[index]) != null ? _c : []).map((cell, at) => at === column ? above2 : cell);
      }
    }
    return whole != null ? whole : grid;
  }
  function isMark(cell) {
    return typeof cell === "string" && cell.length <= LONGEST_MARK && BEGINS.includes(cell.charAt(0)) && isDitto(cell.trim());
  }
  var LONGEST_MARK = 6;
  var BEGINS = ` "”“〃',-Dd`;

  // src/register/dosesUnderTerms.ts
  var FEWEST_TERMS2 = 2;
  var MOSTLY3 = 0.6;
  function dosesUnderTerms(from, { reviewDay, terms }) {
    const { grid, table: table2, understanding } = from;
    const [set] = understanding.sets;
    const work = set == null ? void 0 : set.get("intervention");
    if (!set || understanding.sets.length !== 1 || work === void 0 || set.has("term")) return from;
    const found = table2.headings.flatMap((heading, column) => {
      const span2 = column !== work && isTermName(plainHeading(heading)) ? readTerm(heading, reviewDay, terms) : null;
      const texts = span2 ? sampleOf(grid, column, table2.headingIndex + 1).map(cellText) : [];
      return span2 && (texts.length === 0 || texts.filter(isWholeDose).length >= MOSTLY3 * texts.length) ? [{ column, heading, span: span2, isFilled: texts.length > 0 }] : [];
    });
    const columns = new Set(found.map(({ column }) => column));
    const isTimed2 = [...set].some(([field, column]) => TIMES.includes(field) && !columns.has(column));
    const byYou = understanding.chosen.some(({ by, column }) => by === "you" && columns.has(column));
    if (byYou || isTimed2 || found.filter(({ isFilled }) => isFilled).length < FEWEST_TERMS2) return from;
    const now2 = Math.max(
      0,
      found.findIndex(({ span: span2 }) => {
        var _a3;
        return ((_a3 = span2.last) != null ? _a3 : reviewDay) >= reviewDay;
      })
    );
    const wide = widened(grid, table2, (row, index) => {
      if (index <= table2.headingIndex) return [...found, ...found].map(() => "");
      const isNone3 = found.every(({ column }) => isBlank(row[column]));
      const names = found.map(({ column }, i) => {
        var _a3;
        return !isBlank(row[column]) || isNone3 && i === now2 ? (_a3 = row[work]) != null ? _a3 : "" : "";
      });
      return [...names, ...found.map(({ heading }) => heading)];
    });
    const shared = [...set].filter(([field, column]) => field !== "intervention" && !columns.has(column));
    return {
      ...wide,
      understanding: {
        ...understanding,
        chosen: [
          ...understanding.chosen.filter(({ column }) => !columns.has(column)),
          ...found.map(({ column, heading }) => surely("dose", column, heading, "contents"))
        ],
        unused: understanding.unused.filter((heading) => !found.some((each) => each.heading === heading)),
        sets: found.map(
          ({ column }, i) => new Map([...shared, ["intervention", wide.width + i], ["dose", column], ["term", wide.width + found.length + i]])
        ),
        notices: [...understanding.notices, { kind: "terms side by side" }]
      }
    };
  }

  // src/register/dayLetters.ts
  var LETTERS2 = [
    ["m", "mo"],
    ["t", "tu"],
    ["w", "we"],
    ["t", "th", "r"],
    ["f", "fr"]
  ];
  function daysByLetter(headings) {
    const plain2 = headings.map(plainHeading);
    const first = plain2.findIndex((_, at) => LETTERS2.every((letters2, day) => {
      var _a3;
      return letters2.includes((_a3 = plain2[at + day]) != null ? _a3 : "");
    }));
    return plain2.map((_, at) => first >= 0 && at >= first && at < first + LETTERS2.length ? at - first : -1);
  }
  function withDaysBelow(grid, table2) {
    var _a3;
    const below = (_a3 = grid[table2.headingIndex + 1]) != null ? _a3 : [];
    const days2 = daysIn(below);
    const isDays = days2.every((day, column) => day >= 0 === !isBlank(below[column]));
    const over = days2.flatMap((day, column) => {
      var _a4;
      return day >= 0 ? [(_a4 = table2.headings[column]) != null ? _a4 : ""] : [];
    });
    if (!isDays || over.length !== WEEKDAYS.length || over.slice(1).some((heading) => heading !== "")) return table2;
    return {
      ...table2,
      headingIndex: table2.headingIndex + 1,
      headings: table2.headings.map((heading, column) => {
        var _a4;
        return ((_a4 = days2[column]) != null ? _a4 : -1) >= 0 ? cellText(below[column]) : heading;
      })
    };
  }
  function daysIn(row) {
    const texts = row.map((cell) => typeof cell === "string" ? cell : "");
    const named2 = texts.map((text) => weekdayOf(plainHeading(text)));
    return named2.some((day) => day >= 0) ? named2 : daysByLetter(texts);
  }

  // src/register/spread.ts
  var FEWEST_DAYS3 = 3;
  var FEWEST_TERMS3 = 2;
  var NEARLY_ALL4 = 0.8;
  var A_LENGTH = /^\d{1,3}(\.\d)?( ?m(in(ute)?)?s?\.?)?$/i;
  var LEAST_MINUTES2 = 5;
  function columnsNamed({ table: table2 }, nameOf4) {
    return table2.headings.flatMap((heading, column) => {
      const name = column < table2.first || column > table2.last ? null : nameOf4(plainHeading(heading), column);
      return name === null ? [] : [{ column, name }];
    });
  }
  function daysOf2(from) {
    const letters2 = daysByLetter(from.table.headings);
    const days2 = columnsNamed(from, (plain2, column) => {
      var _a3, _b;
      return (_b = WEEKDAYS[Math.max(weekdayOf(plain2), (_a3 = letters2[column]) != null ? _a3 : -1)]) != null ? _b : null;
    });
    return new Set(days2.map(({ name }) => name)).size < Math.max(FEWEST_DAYS3, days2.length) ? [] : days2;
  }
  function overTheWeek(from) {
    const days2 = daysOf2(from);
    if (days2.length === 0) return from;
    const cells = textsIn(from, days2);
    if (cells.filter((text) => A_TICK.test(plainWords(text)) || A_LENGTH.test(text) || /^\d/.test(text) || isNone(text)).length < NEARLY_ALL4 * cells.length)
      return from;
    const ticks = cells.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
    const said3 = (text, day) => {
      if (isNone(text)) return [];
      if (ticks) return [day];
      return [`${day} ${/^\d+$/.test(text) && Number(text) >= LEAST_MINUTES2 ? `${text} mins` : text}`];
    };
    return withColumn(
      from,
      days2,
      ticks ? "day" : "dose",
      (row) => days2.flatMap(({ column, name }) => said3(cellText(row[column]), name)).join(", ")
    );
  }
  function inTerms(from, { reviewDay, terms }) {
    const halves = columnsNamed(from, (plain2) => isTermName(plain2) && readTerm(plain2, reviewDay, terms) ? plain2 : null);
    if (halves.length < FEWEST_TERMS3 || from.understanding.chosen.some(({ field }) => field === "term")) return from;
    const cells = textsIn(from, halves);
    if (cells.length === 0 || !cells.every((text) => A_TICK.test(plainWords(text)) || isNone(text))) return from;
    const crossed = cells.some((text) => plainWords(text) === "✓");
    return withColumn(from, halves, "term", (row) => {
      var _a3, _b;
      const ticked = halves.filter(({ column }) => {
        const text = cellText(row[column]);
        return A_TICK.test(plainWords(text)) && !(crossed && plainWords(text) === "x");
      });
      const now2 = ticked.find(({ name }) => {
        var _a4, _b2;
        return ((_b2 = (_a4 = readTerm(name, reviewDay, terms)) == null ? void 0 : _a4.last) != null ? _b2 : 0) >= reviewDay;
      });
      return (_b = (_a3 = now2 != null ? now2 : ticked[ticked.length - 1]) == null ? void 0 : _a3.name) != null ? _b : "";
    });
  }
  function textsIn({ grid, table: table2 }, columns) {
    if (columns.length === 0) return [];
    return grid.slice(table2.headingIndex + 1).filter((row) => !isTotals(row)).flatMap((row) => columns.map(({ column }) => {
      var _a3;
      return (_a3 = row[column]) != null ? _a3 : "";
    })).filter((cell) => !isBlank(cell)).map(cellText);
  }
  function withColumn({ grid, table: table2, understanding }, columns, field, cellOf2) {
    const wide = widened(grid, table2, (row, index) => [index > table2.headingIndex ? cellOf2(row) : ""]);
    const taken = new Set(columns.map(({ column }) => column));
    const chosen2 = understanding.chosen.filter(({ column }) => !taken.has(column));
    const names = new Set(columns.map(({ column }) => table2.headings[column]));
    return {
      ...wide,
      understanding: {
        ...understanding,
        // They are rivals no more.
        notices: understanding.notices.filter((notice) => notice.kind !== "rival columns" || !names.has(notice.taken)),
        chosen: [...chosen2, ...columns.map(({ column }) => {
          var _a3;
          return surely(field, column, (_a3 = table2.headings[column]) != null ? _a3 : "", "heading");
        })],
        unused: understanding.unused.filter((heading) => !names.has(heading)),
        sets: understanding.sets.map((set) => new Map([...[...set].filter(([, column]) => !taken.has(column)), [field, wide.width]]))
      }
    };
  }

  // src/register/halfDays.ts
  var A_HALF = /\b(?:am|a m|mornings?|pm|p m|afternoons?)\b/;
  function bothHalves(from) {
    const { table: table2, understanding } = from;
    if (understanding.sets.length !== 1) return from;
    const halves = table2.headings.flatMap((heading, column) => {
      const plain2 = plainHeading(heading);
      const isOne = column >= table2.first && column <= table2.last && A_HALF.test(plain2) && fieldOf(heading) === "minutes";
      return isOne ? [{ column, name: plain2.replace(A_HALF, "").trim() }] : [];
    });
    const [first, second] = halves;
    if (halves.length !== 2 || !first || first.name !== (second == null ? void 0 : second.name)) return from;
    return withColumn(
      from,
      halves,
      "minutes",
      (row) => added(halves.flatMap(({ column }) => {
        var _a3;
        return isBlank(row[column]) ? [] : [(_a3 = row[column]) != null ? _a3 : ""];
      }))
    );
  }
  function added(cells) {
    const texts = cells.map(cellText);
    if (texts.every(isNumber)) return texts.length === 0 ? "" : texts.reduce((sum3, text) => sum3 + Number(text), 0);
    return texts.join(" + ");
  }

  // src/register/labelsAbove.ts
  var SAID_ONCE = ["intervention", ...TIMES, "when", "day", "ledBy", "place", "lesson", "start", "end", "term"];
  var TIMED3 = [...TIMES, "when", "day"];
  function labelIn(cells, row) {
    const line3 = labelledLine(cells);
    if (!line3 || isBlank(line3.value)) return [];
    const { label, value } = line3;
    const fields = fieldsOf(label).filter((each) => SAID_ONCE.includes(each));
    const [likeliest] = fields.sort((a, b) => fitOf(b, [value]) - fitOf(a, [value]));
    const field = fields.some((each) => TIMED3.includes(each)) && isWholeDose(cellText(value)) ? "dose" : likeliest;
    return field ? [{ row, label, field, value }] : [];
  }
  function labelsOf(grid, { headingIndex, headings }) {
    const own3 = headings.map(fieldOf);
    if (headingIndex < 1 || !own3.includes("pupil") || own3.some((field) => field === "intervention" || field !== null && TIMES.includes(field)))
      return [];
    const labels2 = grid.slice(0, headingIndex).flatMap(labelIn);
    const fields = labels2.map(({ field }) => field);
    return fields.some((field) => TIMED3.includes(field)) && new Set(fields).size === fields.length ? labels2 : [];
  }
  function topOfLabels(grid, table2) {
    return Math.min(table2.top, ...labelsOf(grid, table2).map(({ row }) => row));
  }
  function withLabelsAbove(from) {
    const { grid, table: table2, understanding } = from;
    const pupil = understanding.chosen.find(({ field }) => field === "pupil");
    const labels2 = pupil ? labelsOf(grid, table2) : [];
    if (!pupil || labels2.length === 0) return from;
    const wide = widened(
      grid,
      table2,
      (row, index) => labels2.map(({ value }) => index > table2.headingIndex && !isBlank(row[pupil.column]) ? value : "")
    );
    const headings = wide.table.headings.map((heading, column) => {
      var _a3, _b;
      return (_b = (_a3 = labels2[column - wide.width]) == null ? void 0 : _a3.label) != null ? _b : heading;
    });
    return {
      ...wide,
      table: { ...wide.table, headings },
      understanding: {
        ...understanding,
        notices: [...understanding.notices, { kind: "said above the list", labels: labels2.map(({ label }) => label) }],
        sets: understanding.sets.map((set) => new Map([...labels2.map(({ field }, i) => [field, wide.width + i]), ...set]))
      }
    };
  }

  // src/register/matrixTitle.ts
  var LONGEST_TITLE = 300;
  var A_SUM = /\b(total|totals|sum|overall|altogether)\b/;
  var A_COUNT3 = /^(?:(?:total )?(?:no|number|count|amount)(?: of)?|how many|#) (?:different )?(?:interventions?|provisions?|supports?|groups|programmes?)$/;
  function isSum(plain2) {
    return A_SUM.test(plain2) || A_COUNT3.test(plain2);
  }
  function titlesOf(grid, table2) {
    const sums = table2.headings.filter((heading) => A_SUM.test(plainHeading(heading)));
    return [...grid.slice(table2.top, table2.headingIndex).flat(), ...sums].map(cellText).join(" ");
  }
  function measureIn(text) {
    const plain2 = plainWords(text.slice(0, LONGEST_TITLE));
    const weekly2 = /\b(per|a|each|every) (week|wk)\b|\bweekly\b|\bpw\b/.test(plain2);
    if (/\b(mins?|minutes)\b/.test(plain2)) return weekly2 ? "total" : "minutes";
    return weekly2 && /\b(hours?|hrs?)\b/.test(plain2) ? "hours" : null;
  }
  var isBareRate = (text) => /^(?:[1-9]\d (?:daily|a day|per day)|[1-9]\d{1,2} (?:fortnightly|a fortnight|monthly|weekly|a week|per week|pw))$/i.test(text);

  // src/register/addUp.ts
  var FEWEST_PUPILS = 3;
  var OF_ANOTHER_TIME = /\b(?:(?:per|a|each|every|this|whole) (?:session|lesson|day|fortnight|month|half|term|year)|daily|\w+(?:night|month|term)ly|so far|to date|lost|missed|logged|delivered|attended)\b/;
  var A_PERIOD2 = /^(?:(?:w|wk|week|session|lesson|day|visit|t|term) ?[a-z]?\d|w c\b|\d|jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec)/;
  function addUp(grid, { headings, headingIndex }, amounts, titles) {
    if (OF_ANOTHER_TIME.test(plainWords(titles))) return false;
    const total = headings.findIndex((heading) => A_SUM.test(plainHeading(heading)));
    const rows = grid.slice(headingIndex + 1).filter((row) => typeof row[total] === "number" && !isTotals(row));
    const sums = rows.map((row) => amounts.map((column) => row[column]).filter((cell) => typeof cell === "number"));
    return rows.filter((row) => row[total] !== 0).length >= FEWEST_PUPILS && amounts.map((column) => plainHeading(headings[column])).every((plain2) => !A_PERIOD2.test(plain2) && !isTermName(plain2)) && sums.some((figures4) => figures4.length > 1) && sums.every((figures4, i) => {
      var _a3;
      return figures4.reduce((sum3, figure2) => sum3 + figure2, 0) === ((_a3 = rows[i]) == null ? void 0 : _a3[total]);
    });
  }

  // src/register/dosesBelow.ts
  var FEWEST_DOSES = 2;
  var NEARLY_ALL5 = 0.8;
  function withDosesBelow(grid, table2) {
    var _a3;
    const below = (_a3 = grid[table2.headingIndex + 1]) != null ? _a3 : [];
    if (!isBlank(below[table2.first])) return table2;
    const columns = table2.headings.flatMap((_, column) => isBlank(below[column]) ? [] : [column]);
    const doses = columns.filter((column) => isWholeDose(cellText(below[column])));
    const isOfThem = (column) => {
      const field = fieldOf(table2.headings[column]);
      return table2.headings[column] !== "" && (field === null || !TIMES.includes(field)) && isTicked2(grid, column, table2.headingIndex + 2);
    };
    const saysMore = columns.every((column) => doses.includes(column) || namesTimeOutside(cellText(below[column])));
    if (doses.length < FEWEST_DOSES || !saysMore || !columns.every(isOfThem)) return table2;
    return {
      ...table2,
      headingIndex: table2.headingIndex + 1,
      headings: table2.headings.map((heading, column) => columns.includes(column) ? `${heading}
${cellText(below[column])}` : heading)
    };
  }
  function isTicked2(grid, column, from) {
    const sample = sampleOf(grid, column, from, isTotals);
    const ticks = sample.filter((cell) => A_TICK.test(plainWords(cellText(cell))) || isNone(cellText(cell)));
    return sample.length > 0 && ticks.length >= NEARLY_ALL5 * sample.length;
  }

  // src/register/matrix.ts
  var FEWEST_INTERVENTIONS = 2;
  var FEWEST_PUPILS2 = 3;
  var NEARLY_ALL6 = 0.8;
  var HALF3 = 0.5;
  var TITLE_ROWS = 4;
  var NOT_NOW = /^(?:(?:on )?(?:the )?wait(?:ing|ing ?list|list)?|to start|not started|finished|completed?|ended|stopped|discharged)$/;
  var OF_NEED = /\b(cognition|learning|communication|interaction|semh|social|emotional|sensory|physical|c ?l|c ?i|literacy|numeracy|maths|reading|speech|language)\b/;
  function topOfMatrix(grid, { top, headings }) {
    var _a3, _b;
    const hasSum = headings.some((heading) => A_SUM.test(plainHeading(heading)));
    if (!hasSum && headings.some(isTimed)) return top;
    for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1)
      if (measureIn((_b = (_a3 = grid[row]) == null ? void 0 : _a3.map(cellText).join(" ")) != null ? _b : "")) return row;
    return top;
  }
  function findMatrix(grid) {
    var _a3;
    const index = grid.findIndex(
      (row, at) => at < SEARCHED_ROWS3 && row.slice(1).filter((cell) => /\p{L}/u.test(cellText(cell))).length > FEWEST_INTERVENTIONS
    );
    if (index < 0) return null;
    const names = sampleOf(grid, 0, index + 1).filter((cell) => areInitials(cellText(cell)));
    const headings = ((_a3 = grid[index]) != null ? _a3 : []).map(cellText);
    const last = headings.reduce((reach2, heading, column) => heading === "" ? reach2 : column, 0);
    const table2 = { top: index, headingIndex: index, headings, first: 0, last };
    const timed = withDosesBelow(grid, table2);
    const saysTimes2 = timed !== table2 || topOfMatrix(grid, table2) < index || areDoses(grid, table2);
    return names.length >= FEWEST_PUPILS2 && saysTimes2 ? timed : null;
  }
  function areDoses(grid, { headingIndex, last }) {
    const texts = grid.slice(headingIndex + 1).flatMap((row) => isTotals(row) ? [] : row.slice(1, last + 1).map(cellText));
    const filled2 = texts.filter((text) => !isNone2(text));
    return filled2.length > 0 && filled2.filter(isWholeDose).length >= NEARLY_ALL6 * filled2.length;
  }
  var SEARCHED_ROWS3 = 10;
  function matrixOf({ grid, table: table2, understanding: { chosen: chosen2, notices } }) {
    var _a3;
    const pupil = chosen2.find(({ field, by, heading }) => field === "pupil" && (by !== "contents" || heading === ""));
    if (!pupil || chosen2.some(({ by, field }) => by === "you" && !SHARED.includes(field))) return null;
    const shared = chosen2.filter(({ field }) => SHARED.includes(field));
    const found = interventionsIn(grid, table2, new Set(shared.map(({ column }) => column)));
    const areDoses2 = found.filter(({ field }) => field === "dose").length >= FEWEST_INTERVENTIONS;
    const ordinary = chosen2.some(
      ({ field, column, heading }) => (field === "intervention" && !(areDoses2 && !namesInterventions(heading)) || TIMES.includes(field)) && !found.some((each) => each.column === column) && !isSum(plainHeading(heading))
    );
    if (ordinary || found.length < FEWEST_INTERVENTIONS) return null;
    const width = table2.headings.length;
    const names = found.map(({ column }) => {
      var _a4;
      return (_a4 = table2.headings[column]) != null ? _a4 : "";
    });
    const inMinutes = /^(?:minutes|total)$/.test((_a3 = measureIn(titlesOf(grid, table2))) != null ? _a3 : "");
    const inTerms2 = names.some((name) => isTermName(plainHeading(name)));
    return {
      grid: grid.map(
        (cells, index) => index <= table2.headingIndex ? cells : withNames(cells, found, table2.headings, { inTerms: inTerms2, inMinutes })
      ),
      table: { ...table2, headings: [...table2.headings, ...names.map(() => ""), ...inTerms2 ? names.map(() => "") : []], last: table2.last },
      understanding: {
        chosen: [...shared, ...found.map(({ column, field }) => {
          var _a4;
          return surely(field, column, (_a4 = table2.headings[column]) != null ? _a4 : "", "contents");
        })],
        unused: [],
        surnames: null,
        sets: found.map(
          ({ column, field }, i) => new Map([
            ...shared.map((each) => [each.field, each.column]),
            ["intervention", width + i],
            [field, column],
            ...inTerms2 ? [["term", width + names.length + i]] : []
          ])
        ),
        notices: [...notices.filter(({ kind }) => kind === "may say that a row is over"), { kind: "interventions across", names }]
      }
    };
  }
  function interventionsIn(grid, table2, taken) {
    const titles = titlesOf(grid, table2);
    const measure = measureIn(titles);
    const columns = table2.headings.flatMap((heading, column) => {
      const plain2 = plainHeading(heading);
      const isOther = taken.has(column) || heading === "" || isSum(plain2) || IS_PAST.test(plain2) || isOfLessons(plain2, table2.headings);
      return isOther ? [] : [{ heading, column, sample: sampleOf(grid, column, table2.headingIndex + 1, isTotals) }];
    });
    const amounts = columns.filter(({ sample }) => sample.some((cell) => typeof cell === "number")).map(({ column }) => column);
    const areWeekly = measure === "minutes" && addUp(grid, table2, amounts, titles);
    const timed = columns.filter(({ heading }) => doseIn(heading));
    const isYes = timed.some(({ sample }) => sample.some((cell) => saysYes(cellText(cell)))) ? saysYes : isTick;
    const found = columns.flatMap(({ heading, column, sample }) => {
      if (areWeekly) return amounts.includes(column) ? [{ column, field: "total" }] : [];
      const field = doseIn(heading) && areTicks(sample, isYes) ? "dose" : amountsIn(sample, measure);
      return field && !isSomethingElse(heading, field) ? [{ column, field }] : [];
    });
    if (!found.some(({ field }) => field === "dose")) return found;
    const inTicks = timed.some(({ sample }) => areTicks(sample, isYes));
    const further = columns.flatMap(({ heading, column, sample }) => {
      if (found.some((each) => each.column === column) || fieldOf(heading) !== null) return [];
      const untimed = inTicks && areTicks(sample, isYes);
      if (sample.every((cell) => typeof cell === "number")) return [];
      const is = untimed && kindOfWork(heading) !== null || sample.some((cell) => OF_NEED.test(plainHeading(heading)) || isWholeDose(cellText(cell)));
      return is ? [{ column, field: "dose", untimed }] : [];
    });
    return [...found, ...further].sort((a, b) => a.column - b.column);
  }
  var A_PROGRAMME = /\bnumber (?:stacks|sense|box|facts|talks|work|bonds)\b|\btimes tables?\b/;
  function isTimed(heading) {
    const field = A_PROGRAMME.test(plainHeading(heading)) ? null : fieldOf(heading);
    return field !== null && TIMES.includes(field);
  }
  function isSomethingElse(heading, field) {
    if (field === "dose" && doseIn(heading)) return false;
    if (field !== "dose" && isTimed(heading)) return true;
    return [...headingEvidence(heading)].some(([each, weight]) => each !== "intervention" && weight >= SAID - 0.5);
  }
  var saysYes = (text) => isTick(text) && !isNone2(text);
  var isTick = (text) => A_TICK.test(plainWords(text));
  function areTicks(sample, isYes) {
    const texts = sample.map(cellText).filter((text) => isYes(text) || !saysNothing(text) && !isNone2(text));
    return texts.length > 0 && texts.filter(isTick).length >= NEARLY_ALL6 * texts.length;
  }
  function amountsIn(sample, measure) {
    const texts = sample.map(cellText).filter((text) => !saysNothing(text) && !isNone2(text));
    const share2 = (is) => texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
    if (measure && share2((text) => /^\d+(\.\d+)?( ?m(in)?s?)?$/i.test(text)) >= NEARLY_ALL6) return measure;
    const said3 = texts.filter((text) => !isTick(text));
    return said3.length > 0 && said3.filter(isWholeDose).length >= HALF3 * said3.length ? "dose" : null;
  }
  function doseIn(heading) {
    var _a3;
    const last = heading.replace(/^.*\n/s, "");
    return (_a3 = [heading.replace(/\s*\n\s*/g, " "), last].find(isWholeDose)) != null ? _a3 : null;
  }
  function isNone2(text) {
    return text === "" || saysNo(text) || /^n\/?a$/i.test(text) || NOT_NOW.test(plainWords(text));
  }
  function withNames(cells, found, headings, { inTerms: inTerms2, inMinutes }) {
    const typed = [...cells, ...Array(Math.max(0, headings.length - cells.length)).fill("")];
    const names = found.map(({ column, field, untimed }) => {
      var _a3, _b;
      const text = cellText(cells[column]);
      const heading = ((_a3 = headings[column]) != null ? _a3 : "").replace(/\s*\n\s*/g, " ");
      const dose2 = doseIn((_b = headings[column]) != null ? _b : "");
      const ticked = dose2 !== null && isTick(text);
      if (ticked) typed[column] = dose2;
      else if (isNone2(text) && !(untimed && isTick(text))) typed[column] = "";
      if (inMinutes && isBareRate(text)) typed[column] = text.replace(/^\d+/, "$& mins");
      if (typed[column] === "") return "";
      const names2 = !ticked && !BEGINS_A_DOSE.test(text) && !saysNothing(text) && !isTick(text);
      return field === "dose" && names2 ? text : heading;
    });
    return [...typed, ...names, ...inTerms2 ? found.map(({ column }) => {
      var _a3;
      return (_a3 = headings[column]) != null ? _a3 : "";
    }) : []];
  }

  // src/register/ofBase.ts
  var A_BASE = /\b(?:(?:specialist|support|inclusion|resourced?|autism|asd|language|communication|hearing(?: impairment)?|learning support) (?:base|unit)|(?:additionally )?resourced provision|pupil support unit|srp|arp|arb)\b/;
  var NOT_ITS_OWN = /\b(?:and|incl|including|outside|not|without|mainstream|whole school|main school|referrals?)\b|[&+]/;
  function baseInTitle(grid, headingIndex) {
    for (const cells of grid.slice(0, Math.max(0, headingIndex))) {
      const title = isBanner(cells) ? bannerText(cells).trim() : "";
      if (A_BASE.test(plainWords(title)) && !NOT_ITS_OWN.test(plainWords(title))) return title;
    }
    return null;
  }

  // src/register/periods.ts
  var A_DAY2 = "(mon|tue|wed|thu|fri)(?:[a-z]{0,3}days?|rs?|s)?";
  var PIECE = new RegExp(
    `${A_DAY2}(?: ?(?:-|to) ?${A_DAY2})?(?![a-z])|(?:p|pd|periods?) ?(\\d)(?: ?(?:-|to) ?(?:p|period)? ?(\\d))?(?![\\d.:]| ?m)|[ ,;&+/:]|and`,
    "y"
  );
  var namesPeriod = (text) => /\bp(?:d|eriods?)? ?\d/i.test(text);
  function periodsIn(text) {
    const plain2 = plainWords(text);
    let count2 = 0;
    let days2 = 0;
    let isOpen = false;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < plain2.length) {
      const match = PIECE.exec(plain2);
      if (!match) return null;
      const [, first, last = first, from, to = from] = match;
      if (first !== void 0) {
        const own3 = weekdayOf(last != null ? last : "") - weekdayOf(first) + 1;
        days2 = isOpen ? days2 + own3 : own3;
        isOpen = true;
        if (own3 < 1) return null;
      } else if (from !== void 0) {
        const periods = Number(to) - Number(from) + 1;
        if (days2 === 0 || periods < 1) return null;
        count2 += days2 * periods;
        isOpen = false;
      }
    }
    return isOpen || count2 === 0 ? null : count2;
  }
  var LENGTH = /\b(?:period|lesson)s?(?: length)?(?: ?[=:-]| are| is| lasts?)* ?(?:(\d\d) ?m|(?:1|one|an) h(?:ou)?r)|\b(\d\d)[ -]?min(?:ute)?s? (?:period|lesson)s?\b/;
  function periodsAbove(grid, headingIndex) {
    var _a3, _b;
    const lines = grid.slice(0, headingIndex).map((cells) => plainWords(cells.map(cellText).join("; ")));
    const text = lines.join("; ");
    const [said3, first, second] = (_a3 = LENGTH.exec(text)) != null ? _a3 : [];
    if (said3 === void 0 || LENGTH.test(text.slice(text.indexOf(said3) + said3.length))) return null;
    return { row: lines.findIndex((line3) => LENGTH.test(line3)), minutes: Number((_b = first != null ? first : second) != null ? _b : "60") };
  }

  // src/register/countedPeriods.ts
  var OF_PERIODS = /\b(?:period|lesson)s\b/;
  var NOT_PLANNED = /\b(?:missed|attended|lost|taught|total|timetabled)\b/;
  var countsPeriods = (heading) => fieldOf(heading) === "times" && OF_PERIODS.test(plainHeading(heading)) && !NOT_PLANNED.test(plainHeading(heading));
  function topOfCounted(grid, table2) {
    var _a3, _b;
    return table2.headings.some(countsPeriods) ? (_b = (_a3 = periodsAbove(grid, table2.headingIndex)) == null ? void 0 : _a3.row) != null ? _b : table2.top : table2.top;
  }
  function withPeriods(from) {
    const { grid, table: table2, understanding } = from;
    const amounts = understanding.chosen.filter(({ field }) => AMOUNTS.includes(field));
    const [counted2] = amounts;
    if (!counted2 || amounts.length > 1 || counted2.field !== "times" || !countsPeriods(counted2.heading)) return from;
    const period2 = periodsAbove(grid, table2.headingIndex);
    if (!period2) return from;
    const wide = widened(grid, table2, (row, index) => [
      index > table2.headingIndex && isCount(cellText(row[counted2.column])) ? `${String(period2.minutes)} mins` : ""
    ]);
    return {
      ...wide,
      understanding: {
        ...understanding,
        sets: understanding.sets.map((set) => new Map([...set, ["minutes", wide.width]]))
      }
    };
  }
  var A_COUNT4 = /^\d{1,2}(?:\.5)?(?: ?- ?\d{1,2})?(?: ?(?:periods?|lessons?))?$/i;
  function isCount(text) {
    if (A_COUNT4.test(text)) return true;
    const reading = readDose(text, "dose");
    return !namesPeriod(text) && "parts" in reading && reading.parts.times !== void 0 && !reading.parts.minutes && !reading.parts.weekly;
  }

  // src/register/durations.ts
  var FEWEST = 3;
  var AN_HOUR = 60;
  var OF_LENGTH = /\b(?:length|duration|long)\b/;
  function withDurations(from) {
    const { grid, table: table2, understanding } = from;
    const columns = understanding.chosen.filter(({ field, heading }) => field === "minutes" && OF_LENGTH.test(plainHeading(heading)));
    const own3 = columns.map(({ column }) => column).filter((column) => areDurations(sampleOf(grid, column, table2.headingIndex + 1, isTotals)));
    if (own3.length === 0) return from;
    const typed = (cell, column) => {
      const minutes3 = own3.includes(column) ? minutesOf(cell) : null;
      return minutes3 !== null && minutes3 > LONGEST_DURATION && minutes3 <= LONGEST_SESSION ? `${String(minutes3)} mins` : cell;
    };
    return { ...from, grid: grid.map((row, index) => index > table2.headingIndex ? row.map(typed) : row) };
  }
  var minutesOf = (cell) => isMoment(cell) ? durationMinutes(cell) : null;
  function areDurations(sample) {
    const minutes3 = sample.map(minutesOf).filter((each) => each !== null);
    return minutes3.length >= FEWEST && minutes3.every((each) => each <= LONGEST_SESSION) && minutes3.filter((each) => each <= AN_HOUR).length * 2 > minutes3.length && minutes3.some((each) => each < AN_HOUR);
  }

  // src/register/pupilAbove.ts
  var LABEL = /^(?:(?:pupil|student|child|learner)(?:['’]s)?(?: (?:name|initials))?|initials|name(?: of (?:the )?(?:pupil|child|student|learner|young person)(?: ?(?:\/|or|and) ?(?:the )?(?:pupil|child|student|learner|young person|yp))?)?|child ?\/ ?young person)\s*:\s*(.*)$/i;
  var NEXT_LABEL = /(?:\s{2,}[\p{L} .]+|\s+[\p{L}.]+):.*$/u;
  var YEAR2 = /(?:\s*[,;|(]\s*|\s+[/–—-]\s+|\s+(?=\D))((?:(?:year|yr|class|form|tutor group|ncy|reception|nursery)\b|y\.? ?\d|\d{1,2}\w{0,2}\b).*)$/i;
  function nameAndYear(typed) {
    var _a3;
    const text = typed.replace(NEXT_LABEL, "").trim();
    const tail = YEAR2.exec(text);
    if (!tail || tail.index === 0) return { name: text, year: "" };
    return { name: text.slice(0, tail.index), year: ((_a3 = tail[1]) != null ? _a3 : "").replace(/\s*[,;()].*$/, "") };
  }
  function namedAtLabel(row, isBelow = false) {
    var _a3, _b;
    const at = row.findIndex((cell) => typeof cell === "string" && LABEL.test(cellText(cell)));
    if (at < 0 || isBelow && !row.slice(0, at).every(isBlank)) return null;
    const beside = cellText(row[at + 1]);
    const name = (_b = (_a3 = LABEL.exec(cellText(row[at]))) == null ? void 0 : _a3[1]) != null ? _b : "";
    return nameAndYear(name !== "" || beside.includes(":") ? name : beside);
  }
  function pupilAbove(grid, headingIndex) {
    var _a3;
    for (const row of grid.slice(0, headingIndex)) {
      const above2 = (_a3 = namedAtLabel(row)) != null ? _a3 : besideWord(row);
      if (above2 && above2.name !== "") return above2.name;
    }
    return void 0;
  }
  function besideWord([first, beside]) {
    const name = nameAndYear(cellText(beside));
    return LABEL.test(`${cellText(first)}:`) && INITIALS2.test(name.name) && fieldsOf(name.name).length === 0 ? name : null;
  }
  function namesPupils(heading) {
    const [first, ...others] = fieldsOf(heading);
    return first === "pupil" && !others.includes("ledBy");
  }

  // src/register/headingRow.ts
  var FEWEST_FIELDS = 2;
  var TELLING = ["pupil", "intervention", "dose", "minutes", "times", "hours", "total", "weekTime"];
  function isEntry(row) {
    return row.some((cell) => typeof cell === "string" ? /^\s*\d/.test(cell) : true);
  }
  function headingsAt(grid, index) {
    var _a3;
    const row = (_a3 = grid[index]) != null ? _a3 : [];
    const own3 = { headings: row.map(textOf), top: index };
    const above2 = grid[index - 1];
    if (!above2 || above2.every(isBlank) || isEntry(above2) || isTitle(above2, row) || isWholeAbove(above2, row) || isUnderPupil(above2, row))
      return [own3];
    return [own3, { headings: joined(spread(above2), own3.headings), top: index - 1 }];
  }
  function isTitle(above2, row) {
    const at = above2.findIndex((cell) => !isBlank(cell));
    const left = Math.min(...[above2, row].map((cells) => cells.findIndex((cell) => !isBlank(cell))).filter((column) => column >= 0));
    return at === left && above2.every((cell, column) => column === at || isBlank(cell)) && row.filter((cell) => !isBlank(cell)).length > FEWEST_FIELDS;
  }
  function isWholeAbove(above2, row) {
    const known = (cells) => new Set(cells.flatMap((cell) => fieldsOf(textOf(cell)).slice(0, 1))).size;
    return row.every((cell, column) => isBlank(cell) || !isBlank(above2[column])) && known(above2) > known(row) && known(above2) > FEWEST_FIELDS;
  }
  function isUnderPupil(above2, row) {
    return row.some(
      (cell, column) => saidOutright(above2[column]).includes("pupil") && areInitials(cellText(cell)) && saidOutright(cell).length === 0
    );
  }
  function textOf(cell) {
    return typeof cell === "string" ? cellText(cell) : "";
  }
  function spread(row) {
    let last = "";
    return row.map((cell) => {
      if (!isBlank(cell)) last = textOf(cell);
      return last;
    });
  }
  function joined(upper, lower) {
    return lower.map((own3, column) => {
      var _a3;
      const over = (_a3 = upper[column]) != null ? _a3 : "";
      if (fieldsOf(own3).length > 0 && !(/^dates?$/i.test(own3.trim()) && saidOutright(`${over} ${own3}`).length > 0)) return own3;
      if (own3 === "") return over !== upper[column - 1] ? over : "";
      return fieldsOf(`${over} ${own3}`).length > 0 ? `${over} ${own3}` : own3;
    });
  }
  var A_WAVE = /^\s*(?:wave|tier) [123]\b/i;
  function fieldsNamed(headings, row) {
    const fields = /* @__PURE__ */ new Set();
    const telling = headings.some((heading) => fieldsOf(heading).some((field) => TELLING.includes(field)));
    for (const heading of headings) for (const field of fieldsOf(heading).slice(0, 1)) fields.add(field);
    const across = headings.filter(
      (heading) => isTermName(plainHeading(heading)) || A_WAVE.test(heading) || /\d/.test(heading) && isWholeDose(heading)
    );
    if (fields.has("pupil") && across.length >= FEWEST_FIELDS) return Math.max(fields.size, FEWEST_FIELDS);
    const fewest = headings.length === 1 ? 1 : FEWEST_FIELDS + (isEntry(row) ? 1 : 0);
    return fields.size >= fewest && telling ? fields.size : 0;
  }
  function isOtherTable(row, headings) {
    return headings.some((heading, column) => plainHeading(heading) !== plainHeading(row[column]));
  }
  function headingsAgain(grid, { headings, headingIndex }) {
    return grid.map((row, index) => index > headingIndex && (repeatsHeadings(row, headings) || areHeadings(row)));
  }
  function repeatsHeadings(row, headings) {
    let same = 0;
    let named2 = 0;
    headings.forEach((heading, column) => {
      if (heading !== "") named2 += 1;
      const plain2 = plainHeading(row[column]);
      if (plain2 !== "" && plain2 === plainHeading(heading)) same += 1;
    });
    return same > 0 && same >= Math.min(FEWEST_FIELDS, named2);
  }
  var FEWEST_HEADINGS = 3;
  function areHeadings(row) {
    const outright = row.map(saidOutright).filter((fields2) => fields2.length > 0);
    if (outright.length < FEWEST_FIELDS || !outright.some((fields2) => fields2.includes("pupil")) || isEntry(row)) return false;
    const filled2 = row.filter((cell) => !isBlank(cell)).map((cell) => fieldOf(cell));
    const fields = new Set(filled2);
    return fields.size >= FEWEST_HEADINGS && !fields.has(null) && [...fields].some((field) => field !== "pupil" && TELLING.includes(field != null ? field : "pupil"));
  }

  // src/register/stackedPupils.ts
  var FULL_ROW = 3;
  var NOBODY3 = "?";
  function namesDown(grid, table2) {
    const { headings, headingIndex } = table2;
    if (headings.some(namesPupils)) return [];
    const again = headingsAgain(grid, table2);
    const labelled = grid.map((row, index) => index === headingIndex ? null : namedAtLabel(row, index > headingIndex));
    const named2 = labelled.some((each, index) => each && index > headingIndex) ? labelled : initialsOver(grid, headingIndex, again);
    const at = named2.flatMap((each, index) => each ? [index] : []);
    const lines = at.flatMap((index, i) => {
      const whose = named2[index];
      const isAbove = index < headingIndex;
      const rows = grid.slice(index + 1, at[i + 1]);
      if (!whose || isAbove && i > 0 || rows.every((row) => /^$|^(?:date|sign|role|position)/i.test(bannerText(row)))) return [];
      const areHead = (row, below) => again[index + 1 + below] === true || areHeadings2(row);
      const first = rows.findIndex((row, below) => areHead(row, below) || isEntry2(row, headings));
      const isHead = !isAbove && rows.slice(first, first + 1).some((row) => areHead(row, first));
      return [
        {
          ...whose,
          index,
          headings: isHead ? index + 1 + first : index,
          areOthers: isHead && rows.slice(first, first + 1).some((row) => isOtherTable(row, headings)),
          isEmpty: isHead && rows.slice(first + 1).every((row) => row.every(isBlank))
        }
      ];
    });
    return lines.some(({ index }) => index > headingIndex) ? lines : [];
  }
  function initialsOver(grid, headingIndex, again) {
    var _a3, _b;
    const found = grid.map(() => null);
    for (const head of grid.keys()) {
      if (!again[head] && head !== headingIndex) continue;
      let index = head - 1;
      while ((_a3 = grid[index]) == null ? void 0 : _a3.every(isBlank)) index -= 1;
      const row = (_b = grid[index]) != null ? _b : [];
      const whose = isBanner(row) ? initialsIn(bannerText(row)) : null;
      if (whose) found[index] = whose;
      else if (head !== headingIndex) return [];
    }
    return found;
  }
  function initialsIn(text) {
    const found = nameAndYear(text);
    return INITIALS2.test(found.name) && kindOfWork(found.name) === null && readLeader(found.name) === "not known" ? found : null;
  }
  function areHeadings2(row) {
    return row.every((cell) => isBlank(cell) || fieldOf(cell) !== null) && fieldsNamed(row.map(cellText), row) > 0;
  }
  function isEntry2(row, headings) {
    return row.filter((cell) => !isBlank(cell)).length >= Math.min(FULL_ROW, headings.filter(Boolean).length);
  }
  function stackedPupils({ grid, table: table2, understanding }) {
    const lines = namesDown(grid, table2);
    if (lines.length === 0 || lines.some(({ areOthers }) => areOthers)) return null;
    const again = headingsAgain(grid, table2);
    const named2 = new Map(lines.map((each) => [each.index, each]));
    let line3;
    const whose = grid.map((_, index) => {
      var _a3;
      return line3 = (_a3 = named2.get(index)) != null ? _a3 : line3;
    });
    const bare = grid.map(
      (row, index) => {
        var _a3, _b;
        return index > table2.headingIndex && (again[index] || index <= ((_b = (_a3 = whose[index]) == null ? void 0 : _a3.headings) != null ? _b : 0)) ? row.map(() => "") : row;
      }
    );
    const wide = widened(bare, table2, (row, index) => {
      var _a3;
      const { name = "", year = "", isEmpty = false } = (_a3 = whose[index]) != null ? _a3 : {};
      return row.every(isBlank) ? [isEmpty ? name : "", ""] : [name || NOBODY3, year];
    });
    return {
      ...wide,
      understanding: {
        ...understanding,
        sets: understanding.sets.map((set) => new Map([["year", wide.width + 1], ...set, ["pupil", wide.width]])),
        notices: [...understanding.notices, { kind: "stacked pupils" }]
      }
    };
  }

  // src/register/pupilsAcross.ts
  var FEWEST2 = 2;
  var HALF4 = 0.5;
  var ARE_NAMES = 0.65;
  var ARE_INITIALS = 0.95;
  function withPupilsAcross(from) {
    var _a3;
    const { grid, table: table2, understanding } = from;
    const own3 = (_a3 = grid[table2.headingIndex]) != null ? _a3 : [];
    const pupil = understanding.chosen.find(({ field }) => field === "pupil");
    const columns = table2.headings.flatMap((_, column) => {
      const name = column < table2.first || column > table2.last ? "" : cellText(own3[column]);
      return isAPupil(name) ? [{ column, name }] : [];
    });
    const cells = (row) => columns.map(({ column }) => cellText(row[column]));
    const filled2 = grid.slice(table2.headingIndex + 1).flatMap(cells).filter((text) => !isNone(text));
    const areTicked = columns.length >= FEWEST2 && filled2.length > 0 && filled2.filter(isTick2).length >= HALF4 * filled2.length;
    if (areTicked && (!pupil || columns.some(({ column }) => column === pupil.column))) {
      const bare = grid.map(
        (row, index) => index > table2.headingIndex && !cells(row).every(isNone) && !cells(row).some(isTick2) ? row.map(() => "") : row
      );
      return withColumn(
        { ...from, grid: bare },
        columns,
        "pupil",
        (row) => columns.flatMap(({ column, name }) => isTick2(cellText(row[column])) ? [name] : []).join("; ")
      );
    }
    const named2 = columns.length >= FEWEST2 ? columns : pupil ? besideIt(from, pupil.column) : [];
    const areNames = named2.every(({ column }) => fitOf("pupil", sampleOf(grid, column, table2.headingIndex + 1)) >= ARE_NAMES);
    if (named2.length < FEWEST2 || !areNames || !named2.some(({ column }) => column === (pupil == null ? void 0 : pupil.column))) return from;
    return withColumn(
      from,
      named2,
      "pupil",
      (row) => named2.flatMap(({ column }) => isBlank(row[column]) ? [] : [cellText(row[column])]).join("; ")
    );
  }
  var isTick2 = (text) => A_TICK.test(plainWords(text));
  function isAPupil(heading) {
    return initialsIn(heading) !== null && weekdayOf(plainWords(heading)) < 0;
  }
  function besideIt({ grid, table: table2 }, first) {
    const goesOn2 = (column) => {
      const plain2 = plainHeading(table2.headings[column]);
      const sample = sampleOf(grid, column, table2.headingIndex + 1);
      return column <= table2.last && sample.length > 0 && (plain2 === "" || plain2 === plainHeading(table2.headings[first])) && fitOf("pupil", sample) >= ARE_INITIALS;
    };
    const columns = [{ column: first, name: "" }];
    for (let column = first + 1; goesOn2(column); column += 1) columns.push({ column, name: "" });
    return columns;
  }

  // src/register/stretches.ts
  function reachOf(grid) {
    const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
    return Array.from({ length: width }, (_, column) => {
      var _a3;
      let row = grid.length - 1;
      while (row >= 0 && isBlank((_a3 = grid[row]) == null ? void 0 : _a3[column])) row -= 1;
      return row;
    });
  }
  function stretches(reach2, index) {
    const found = [];
    reach2.forEach((lastRow, column) => {
      if (lastRow < index) return;
      const last = found[found.length - 1];
      if (last && last[1] === column - 1) last[1] = column;
      else found.push([column, column]);
    });
    return found;
  }
  var BLANK_COLUMNS = 4;
  var WHO_OR_WHAT = ["pupil", "intervention"];
  function joinedStretches(parts, headings) {
    const fieldsIn = ([first, last]) => headings.slice(first, last + 1).flatMap((heading) => fieldsOf(heading).slice(0, 1));
    const joinedUp = [];
    for (const part2 of parts) {
      const before = joinedUp[joinedUp.length - 1];
      const [own3, theirs] = [fieldsIn(part2), before ? fieldsIn(before) : []];
      const isOnlyPupil = (fields) => fields.includes("pupil") && !isWhole(fields);
      const isWhole = (fields) => fields.some((field) => WHO_OR_WHAT.includes(field)) && fields.some((field) => TELLING.includes(field) && !WHO_OR_WHAT.includes(field));
      const isOne = before && part2[0] - before[1] <= BLANK_COLUMNS + 1 && own3.length > 0 && theirs.length > 0 && (!isWhole(own3) && !isWhole(theirs) || isOnlyPupil(own3) || isOnlyPupil(theirs)) && own3.every((field) => !theirs.includes(field));
      if (isOne) before[1] = part2[1];
      else joinedUp.push([...part2]);
    }
    return joinedUp;
  }

  // src/register/table.ts
  var SEARCHED_ROWS4 = 10;
  function findTable(grid) {
    var _a3, _b, _c, _d, _e, _f;
    const reach2 = reachOf(grid);
    let best2 = null;
    for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS4); index += 1) {
      if (best2 && isEntry((_a3 = grid[index]) != null ? _a3 : [])) break;
      const whose = namedAtLabel((_b = grid[index]) != null ? _b : []);
      if (whose && whose.name !== "" && fieldOf(whose.name) === null && /:\s*$/.test(bannerText((_c = grid[index]) != null ? _c : []))) continue;
      const line3 = labelledLine((_d = grid[index]) != null ? _d : []);
      if (line3 && !isBlank(line3.value) && saidOutright(line3.value).length === 0) continue;
      if (isLabelled(grid, index)) continue;
      for (const { headings, top } of headingsAt(grid, index)) {
        for (const [first, last] of joinedStretches(stretches(reach2, index), headings)) {
          const own3 = headings.map((heading, column) => column < first || column > last ? "" : heading);
          const named2 = fieldsNamed(own3, ((_e = grid[index]) != null ? _e : []).slice(first, last + 1));
          const table2 = { top, headingIndex: index, headings: own3, first, last };
          const timed = named2 > 0 ? withDosesBelow(grid, table2) : table2;
          if (timed !== table2) return timed;
          if (named2 > ((_f = best2 == null ? void 0 : best2.named) != null ? _f : 0)) best2 = { table: table2, named: named2 };
        }
      }
    }
    return best2 && withDaysBelow(grid, best2.table);
  }
  function isLabelled(grid, index) {
    var _a3;
    const row = (_a3 = grid[index]) != null ? _a3 : [];
    if (besideWord(row) === null || INITIALS2.test(cellText(row[2]))) return false;
    const named2 = (cells) => fieldsNamed(cells.map(cellText), cells);
    return grid.slice(index + 1, SEARCHED_ROWS4).some((below) => named2(below) > Math.max(2, named2(row)));
  }
  function tableAt(grid, index) {
    var _a3;
    const [widest] = stretches(reachOf(grid), index).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
    if (!widest) return null;
    const [first, last] = widest;
    const headings = ((_a3 = grid[index]) != null ? _a3 : []).map((cell, column) => column < first || column > last ? "" : cellText(cell));
    return { top: index, headingIndex: index, headings, first, last };
  }
  function cutOut({ top, headingIndex, headings, first, last }, row, column) {
    return {
      top: top - row,
      headingIndex: headingIndex - row,
      headings: headings.slice(column, last + 1),
      first: first - column,
      last: last - column
    };
  }

  // src/register/sessionsByDay.ts
  var A_SESSION = /^([\p{L}&][^\d\n]{1,40}?),? \(?(\d{1,2}(?:[.:]\d\d)? ?[-\u2010-\u2015] ?\d{1,2}[.:]\d\d|\d{1,2}[.:]\d\d ?[-\u2010-\u2015] ?\d{1,2}|(?:9|1[0-2]) ?[-\u2010-\u2015] ?[1-3]|\d{1,3} ?min(?:ute)?s?)\)?( ?\([^()\d]*\))?$/iu;
  var IN_SCHOOL = /^(?:in )?(?:school|class|lessons|mainstream|normal (?:timetable|lessons))(?: all day)?$/i;
  var SAYS_IT = ["intervention", "when", ...TIMES];
  var SEARCHED_ROWS5 = 10;
  function findDays(grid) {
    for (const [headingIndex, row] of grid.slice(0, SEARCHED_ROWS5).entries()) {
      const table2 = tableAt(grid, headingIndex);
      if (!table2 || !row.some((cell) => fieldOf(cell) === "pupil")) continue;
      const from = { grid, table: table2 };
      if (areSessions(textsIn(from, daysOf2(from)).flatMap(entriesIn))) return table2;
    }
    return null;
  }
  function areSessions(typed) {
    return typed.length > 0 && typed.filter((text) => A_SESSION.test(text)).length >= NEARLY_ALL4 * typed.length;
  }
  function sessionsByDay(from) {
    const { grid, table: table2, understanding } = from;
    const days2 = daysOf2(from);
    const shared = understanding.chosen.filter(({ column }) => !days2.some((each) => each.column === column));
    const typed = textsIn(from, days2).flatMap(entriesIn);
    const isOrdinary = !shared.some(({ field }) => field === "pupil") || shared.some(({ field }) => SAYS_IT.includes(field));
    if (isOrdinary || !areSessions(typed)) return null;
    const slots = days2.flatMap((day) => {
      const lines = Math.max(0, ...textsIn(from, [day]).map((text) => entriesIn(text).length));
      return Array.from({ length: lines }, (_, line3) => ({ day, line: line3 }));
    });
    const wide = widened(grid, table2, (row) => slots.flatMap((slot) => doneAt(row, slot, days2)));
    const columnOf = (slot) => wide.width + 2 * slot;
    return {
      ...wide,
      origins: new Map(slots.flatMap(({ day }, i) => [columnOf(i), columnOf(i) + 1].map((column) => [column, day.column]))),
      understanding: {
        ...understanding,
        notices: [...understanding.notices, { kind: "days across" }],
        chosen: [...shared, ...days2.map(({ column }) => {
          var _a3;
          return surely("dose", column, (_a3 = table2.headings[column]) != null ? _a3 : "", "heading");
        })],
        unused: understanding.unused.filter((heading) => !days2.some(({ column }) => table2.headings[column] === heading)),
        sets: slots.map(
          (_, i) => new Map([
            ...shared.map(({ field, column }) => [field, column]),
            ["intervention", columnOf(i)],
            ["dose", columnOf(i) + 1]
          ])
        )
      }
    };
  }
  function entriesIn(cell) {
    return cell.split(/[\n;]/).map((line3) => line3.trim()).filter((line3) => line3 !== "" && !isNone(line3) && !IN_SCHOOL.test(line3));
  }
  function doneAt(row, { day, line: line3 }, days2) {
    var _a3;
    const own3 = entriesIn(cellText(row[day.column]));
    const entry = own3[line3];
    if (entry === void 0) return ["", ""];
    const timesIn = (entries) => entries.filter((each) => each === entry).length;
    const nth = timesIn(own3.slice(0, line3 + 1));
    const alike = days2.filter(({ column }) => timesIn(entriesIn(cellText(row[column]))) >= nth);
    if (alike[0] !== day) return ["", ""];
    const [, what = entry, time3 = "", beside = ""] = (_a3 = A_SESSION.exec(entry)) != null ? _a3 : [];
    return [`${what}${beside}`, alike.map(({ name }) => `${name} ${time3}`.trim()).join(", ")];
  }

  // src/register/twoWeeks.ts
  var A_OR_B = /^(?:(?:no of )?(?:lessons|sessions|periods|times) (?:in )?)?(?:week|wk) ?([ab12])(?: (?:lessons|sessions|periods|times))?$|^([ab]) (?:week|wk)$/;
  function twoWeeksIn(from) {
    const weeks = columnsNamed(from, (plain2) => {
      var _a3, _b;
      const match = A_OR_B.exec(plain2);
      return match ? (_b = (_a3 = match[1]) != null ? _a3 : match[2]) != null ? _b : "" : null;
    });
    return /^(?:ab|12)$/.test(weeks.map(({ name }) => name).join("")) ? weeks : [];
  }
  function topOfPeriods(grid, table2) {
    var _a3, _b;
    return twoWeeksIn({ table: table2 }).length > 0 ? (_b = (_a3 = periodsAbove(grid, table2.headingIndex)) == null ? void 0 : _a3.row) != null ? _b : table2.top : table2.top;
  }
  function overTwoWeeks2(from) {
    var _a3;
    const weeks = twoWeeksIn(from);
    const texts = textsIn(from, weeks);
    const inPeriods = texts.some((text) => periodsIn(text) !== null);
    const areCounts = weeks.some(({ column }) => fieldOf(from.table.headings[column]) === "times");
    if (weeks.length === 0 || ((_a3 = weeks[0]) == null ? void 0 : _a3.name) === "1" && !inPeriods && !areCounts) return from;
    const others = from.understanding.chosen.filter(({ column }) => !weeks.some((each) => each.column === column));
    const fields = new Set(others.map(({ field }) => field));
    const ticks = texts.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
    if (ticks && (fields.has("times") || !texts.some((text) => /^\d/.test(text))) && SAYS_HOW_OFTEN2.some((field) => fields.has(field)))
      return withColumn(from, weeks, "rota", (row) => {
        const ticked = weeks.filter(({ column }) => A_TICK.test(plainWords(cellText(row[column]))));
        return ticked.map(({ name }) => name).join(" & ") || "-";
      });
    const areMost = (are) => texts.filter((text) => isNone(text) || are(text)).length >= NEARLY_ALL4 * texts.length;
    if (!AMOUNTS.some((field) => fields.has(field)) && areMost(isWholeDose))
      return withColumn(from, weeks, "dose", (row) => weekByWeek(row, weeks));
    if (fields.has("times") || !areMost((text) => countIn(text) !== null || isOutside(text) || saysNothing(text)))
      return notByHalf(from, weeks);
    const long = others.find(({ field }) => field === "minutes");
    const typed = (row) => weeks.map(({ column }) => cellText(row[column])).filter((text) => !isNone(text));
    const ofEach = long && !/lesson|period/i.test(long.heading) ? lengthOfEach(from, typed, long.column) : null;
    const counted2 = withColumn(from, weeks, "times", (row) => {
      var _a4;
      const said3 = typed(row);
      if (ofEach !== null && long && said3.some(areInARow) && cellText(row[long.column]) !== ofEach) return `${said3.join("; ")}?`;
      const taught = said3.filter((text) => !isOutside(text));
      if (taught.length === 0) return (_a4 = said3[0]) != null ? _a4 : weeks.map(({ column }) => cellText(row[column])).join("");
      const unread2 = said3.find((text) => !countIn(text));
      if (unread2 !== void 0) return namesTimeOutside(unread2) ? "?" : unread2;
      const { least, most } = dividedBy(taught.map((text) => {
        var _a5;
        return (_a5 = countIn(text)) != null ? _a5 : exactly(0);
      }).reduce(plus), 2);
      return least === most ? String(least) : `${String(least)}-${String(most)}`;
    });
    const period2 = long ? null : periodsAbove(from.grid, from.table.headingIndex);
    if (!period2 || !inPeriods) return counted2;
    return withColumn(
      counted2,
      [],
      "minutes",
      (row) => typed(row).every((text) => periodsIn(text) !== null || isOutside(text)) && !typed(row).every(isOutside) ? `${String(period2.minutes)} mins` : ""
    );
  }
  function weekByWeek(row, weeks) {
    const said3 = weeks.map(({ column, name }) => [name, cellText(row[column])]).filter(([, text]) => !isNone(text));
    return said3.map(([name, text]) => `Week ${name}: ${text}`).join("; ");
  }
  function notByHalf(from, weeks) {
    const isTaken = from.understanding.chosen.some(
      ({ field, column }) => AMOUNTS.includes(field) && weeks.some((week) => week.column === column)
    );
    return isTaken ? withColumn(from, weeks, "dose", (row) => weekByWeek(row, weeks).replace(/.$/s, "$&?")) : from;
  }
  var areInARow = (text) => {
    var _a3, _b, _c;
    return ((_a3 = periodsIn(text)) != null ? _a3 : 0) > ((_c = (_b = oftenIn2(text)) == null ? void 0 : _b.most) != null ? _c : 0);
  };
  function lengthOfEach({ grid, table: table2 }, typed, column) {
    const rows = grid.slice(table2.headingIndex + 1).filter((row) => typed(row).some((text) => periodsIn(text) !== null));
    const [length2 = "", ...others] = new Set(rows.filter((row) => !typed(row).some(areInARow)).map((row) => cellText(row[column])));
    return others.length === 0 ? length2 : "";
  }
  var isOutside = (text) => namesTimeOutside(text) && !namesPeriod(text);
  function countIn(text) {
    const periods = periodsIn(text);
    if (periods !== null) return exactly(periods);
    return namesPeriod(text) ? null : oftenIn2(text);
  }
  var SAYS_HOW_OFTEN2 = ["times", "dose", "hours", "total", "weekTime", "when", "day", "from"];
  var MOST_TIMES2 = 12;
  function oftenIn2(text) {
    const reading = readDose(text, "times");
    return "parts" in reading && reading.parts.times && reading.parts.times.most <= MOST_TIMES2 && !reading.parts.minutes ? reading.parts.times : null;
  }

  // src/register/gathered.ts
  function gathered(from, how) {
    return inTerms(overTwoWeeks2(overTheWeek(from)), how);
  }

  // src/register/tableByContents.ts
  var SEARCHED_ROWS6 = 10;
  var FEWEST_ROWS = 2;
  var WHOLE2 = [
    ["dose"],
    ["minutes", "times"],
    ["minutes", "day"],
    ["minutes", "when"],
    ["from", "to"],
    ["when"]
  ];
  function findByContents(grid) {
    for (const [index, row] of grid.slice(0, SEARCHED_ROWS6).entries()) {
      const table2 = areTexts(row) && grid.slice(index + 1).filter((below) => !below.every(isBlank)).length >= FEWEST_ROWS ? tableAt(grid, index) : null;
      if (table2 && (isLabelledList(grid, table2) || isRegister(grid, table2))) return table2;
    }
    return null;
  }
  function areTexts(row) {
    return !isEntry(row.filter((cell) => !isBlank(cell))) && row.some((cell) => /\p{L}/u.test(cellText(cell)));
  }
  function isLabelledList(grid, table2) {
    return table2.headings.some((heading) => fieldOf(heading) === "pupil" && !heading.trim().endsWith(":")) && topOfLabels(grid, table2) < table2.headingIndex;
  }
  function isRegister(grid, table2) {
    const fields = new Set(understand(grid, table2, /* @__PURE__ */ new Map()).chosen.map(({ field }) => field));
    return fields.has("pupil") && fields.has("intervention") && WHOLE2.some((each) => each.every((field) => fields.has(field)));
  }

  // src/register/timetableSessions.ts
  function sessionsOf2(grid, { headingIndex, days: days2, times: times2 }, inClass) {
    const rows = grid.flatMap((cells, index) => {
      const clock2 = index > headingIndex ? clockAt(cells[times2]) : null;
      return clock2 ? [{ index, cells, clock: clock2 }] : [];
    });
    const lessons = lessonsAmong(rows.flatMap(({ cells }) => days2.map(({ column }) => cellText(cells[column]))));
    const isOut3 = (text) => takesOut(text, lessons, inClass);
    const typed = (row, column) => {
      var _a3;
      return cellText((_a3 = rows[row]) == null ? void 0 : _a3.cells[column]);
    };
    const inFirst = (row) => {
      var _a3, _b;
      return typed(row, (_b = (_a3 = days2[0]) == null ? void 0 : _a3.column) != null ? _b : 0);
    };
    const isAlone2 = (row) => days2.every(({ column }, i) => typed(row, column) !== "" === (i === 0));
    const textAt = (row, column) => isAlone2(row) && !isOut3(inFirst(row)) ? inFirst(row) : typed(row, column);
    const withBlanks = rows.filter((_, row) => days2.some(({ column }) => textAt(row, column) === "")).length;
    const mostlyFull = withBlanks * 2 < rows.length;
    return days2.flatMap(({ column, day }) => {
      var _a3, _b, _c, _d, _e;
      const sessions2 = [];
      for (let row = 0; row < rows.length; row += 1) {
        const text = textAt(row, column);
        if (text === "" || !isOut3(text)) continue;
        let last = row;
        while (textAt(last + 1, column) === text && ((_a3 = rows[last + 1]) == null ? void 0 : _a3.clock.from) === endOf2(last)) last += 1;
        const from = (_c = (_b = rows[row]) == null ? void 0 : _b.clock.from) != null ? _c : 0;
        const to = endOf2(last);
        const others = days2.map((other) => textAt(row, other.column)).filter((each) => each !== "" && each !== text);
        sessions2.push({
          index: (_e = (_d = rows[row]) == null ? void 0 : _d.index) != null ? _e : 0,
          column,
          day,
          text,
          clock: to === null ? null : { from, to },
          outside: others.every(namesTimeOutside) && others.length * 2 >= (others.every(isAssembly) ? days2.length : 1),
          mayGoOn: mostlyFull && (isAlone2(row) || last + 1 < rows.length && textAt(last + 1, column) === "")
        });
        row = last;
      }
      return sessions2;
    });
    function endOf2(row) {
      var _a3, _b, _c, _d;
      return (_d = (_c = (_a3 = rows[row]) == null ? void 0 : _a3.clock.to) != null ? _c : (_b = rows[row + 1]) == null ? void 0 : _b.clock.from) != null ? _d : null;
    }
  }
  var isAssembly = (text) => /assembl|worship/i.test(text);
  function groupsOf2(sessions2) {
    const groups = /* @__PURE__ */ new Map();
    for (const session of sessions2) {
      const key2 = `${nameKey(session.text)} ${session.outside}`;
      const group = groups.get(key2);
      if (group) group.push(session);
      else groups.set(key2, [session]);
    }
    return [...groups.values()].sort(([a], [b]) => a.index - b.index);
  }

  // src/register/timetablePupils.ts
  var AS_TYPED = { surnameFirst: false, fillsDown: false, spaced: true };
  var INITIALS3 = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|(?:Pupil|Child|Student) \w{1,3})$/u;
  var FEWEST_NAMED = 2;
  function whoseIs(grid, week) {
    var _a3;
    const pupil = (_a3 = pupilAbove(grid, week.headingIndex)) != null ? _a3 : pupilInTitle(grid, week.headingIndex);
    const usual = { pupil, adults: false, top: week.headingIndex };
    if (pupil !== void 0) return { ...usual, atFront: NOBODY4 };
    const texts = sessionsOf2(grid, week, []).map(({ text }) => text);
    const known = knownIn(texts);
    const named2 = (atFront) => texts.filter((text) => namedIn(text, atFront)).length;
    const adult = adultsTitle(grid, week);
    if (named2(NOBODY4) >= FEWEST_NAMED) {
      const needsTitle = adult >= 0 && named2(known) > named2(NOBODY4);
      return { ...usual, atFront: needsTitle ? "anyone" : known, adults: needsTitle, top: needsTitle ? adult : usual.top };
    }
    const pupils2 = new Set(texts.flatMap((text) => {
      var _a4, _b;
      return (_b = (_a4 = namedIn(text, "anyone")) == null ? void 0 : _a4.pupils) != null ? _b : [];
    }).map(({ key: key2 }) => key2));
    if (adult >= 0 && pupils2.size >= FEWEST_NAMED && named2("anyone") * 2 >= texts.length)
      return { pupil, atFront: "anyone", adults: true, top: adult };
    const work = workInTitle(grid, week.headingIndex);
    if (work && texts.length >= FEWEST_NAMED && texts.every(areInitials))
      return { ...usual, atFront: NOBODY4, work: work.text, top: work.row };
    return known.size >= FEWEST_NAMED && named2(known) * 2 >= texts.length ? { ...usual, atFront: known } : null;
  }
  var NOBODY4 = /* @__PURE__ */ new Set();
  function knownIn(texts) {
    const listed2 = texts.flatMap((text) => {
      var _a3, _b, _c, _d;
      const first = (_b = (_a3 = namedIn(text, "anyone")) == null ? void 0 : _a3.pupils) != null ? _b : [];
      return first.length > 1 ? first : (_d = (_c = namedIn(text)) == null ? void 0 : _c.pupils) != null ? _d : [];
    });
    return new Set(listed2.map(({ key: key2 }) => key2));
  }
  function adultsTitle(grid, { headingIndex, times: times2, days: [first] }) {
    return grid.slice(0, headingIndex + 1).findIndex((row, index) => {
      const said3 = row.slice(times2, index === headingIndex ? first == null ? void 0 : first.column : void 0).map(cellText).join(" ");
      return readLeader(said3) === "assistant" || /\b(?:mrs?|ms|miss) \p{L}/iu.test(said3);
    });
  }
  function workInTitle(grid, headingIndex) {
    var _a3, _b;
    for (let row = 0; row < headingIndex; row += 1) {
      const text = (_b = ((_a3 = grid[row]) != null ? _a3 : []).map(cellText).find((each) => each !== "")) != null ? _b : "";
      const kind = kindOfWork(text);
      if (kind !== null && !VAGUE.includes(kind)) return { text, row };
    }
    return null;
  }
  function pupilInTitle(grid, headingIndex) {
    var _a3, _b, _c;
    for (const cell of grid.slice(0, headingIndex).flat()) {
      const text = cellText(cell);
      if (!/time ?table/i.test(text)) continue;
      const match = (_a3 = /^(\S.{0,30}?)(?:['’]s| [-–:])/.exec(text)) != null ? _a3 : /time ?table (?:for|of|[-–:]) ?(.{1,30})$/i.exec(text);
      const name = (_c = (_b = match == null ? void 0 : match[1]) == null ? void 0 : _b.trim()) != null ? _c : "";
      if (INITIALS3.test(name) && readLeader(name) === "not known") return name;
    }
    return void 0;
  }
  var INITIAL = "(?!(?:PE|RE|ICT|MFL|IT|PPA|SEN|TA|HT|CPD|RWI|SLT|EAL|DT|RSE|SRE)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3}|(?:Pupil|Child|Student) \\w{1,3})";
  var A_CHILD = `${NO_CHILD}${INITIAL.replace("\\w{1,3}", "(?:\\p{Lu}|\\d{1,2})\\b")}`;
  var AND = "(?:, ?| ?[&+/] ?| and )";
  var CHILDREN = `${A_CHILD}(?:(?:${AND}| )${A_CHILD})*`;
  var AND_INITIALS = new RegExp(`^(.*\\p{Ll}.*?|\\p{Lu}{4,}) (${CHILDREN}|${INITIAL}(?:${AND}${INITIAL})*)$`, "u");
  var INITIALS_FIRST = new RegExp(`^(${CHILDREN})(?: [-–]|:)? (?!(?:class|lesson)\\b)(.*\\p{Ll}.*|\\p{Lu}{4,}|1:1)$`, "u");
  function namedIn(text, atFront = NOBODY4) {
    var _a3;
    const behind = namedBehind(text);
    const [, first, what] = (_a3 = atFront === NOBODY4 ? null : INITIALS_FIRST.exec(text)) != null ? _a3 : [];
    const before = first === void 0 ? null : namedBehind(`${what != null ? what : ""}: ${first}`);
    const may = before && (atFront === "anyone" || before.pupils.length > 1 || before.pupils.every(({ key: key2 }) => atFront.has(key2)));
    return may ? behind ? null : before : behind;
  }
  function namedBehind(text) {
    var _a3, _b, _c;
    const match = (_a3 = /^(.{2,60}?) ?(?:[:–-] |: ?|\()\s*([^():]+?)\)?$/.exec(text)) != null ? _a3 : AND_INITIALS.exec(text);
    if (!match) return null;
    const { pupils: pupils2 } = namesIn2(((_b = match[2]) != null ? _b : "").replace(/(\p{Lu}) (?=\p{Lu}{2,3}(?!\p{L}))/gu, "$1, "), AS_TYPED);
    const known = pupils2.length > 0 && pupils2.every(({ name }) => INITIALS3.test(name) && readLeader(name) === "not known");
    return known ? { what: ((_c = match[1]) != null ? _c : "").trim(), pupils: pupils2 } : null;
  }
  function alone(text, what) {
    return { what, pupils: namesIn2(text, AS_TYPED).pupils };
  }

  // src/register/timetable.ts
  function findTimetable(grid) {
    const upright = uprightOf(grid);
    if (!upright) return null;
    const whose = whoseIs(upright.grid, upright.week);
    if (whose === null) return "nobody knows whose";
    const table2 = tableOf(grid, upright);
    return { ...table2, top: Math.min(whose.top, table2.headingIndex) };
  }
  function uprightOf(grid) {
    var _a3;
    const week = weekOf(grid);
    const fields = week ? ((_a3 = grid[week.headingIndex]) != null ? _a3 : []).map(fieldOf) : [];
    if (fields.includes("pupil") && fields.includes("intervention")) return null;
    if (week) return { grid: withWork2(grid, week), week, turnedAt: null };
    const turned = daysAcross(grid);
    return turned && { grid: turned.grid, week: turned.week, turnedAt: turned.top };
  }
  function withWork2(grid, week) {
    const { headingIndex, days: days2 } = week;
    const work = workColumn(grid, week);
    if (work < 0) return grid;
    const isDay = new Set(days2.map(({ column }) => column));
    return grid.map((row, index) => {
      const what = cellText(row[work]);
      const names = (text) => index > headingIndex && what !== "" && text !== "" && areInitials(text) && readLeader(text) === "not known";
      return row.map((cell, column) => isDay.has(column) && names(cellText(cell)) ? `${what}: ${cellText(cell)}` : cell);
    });
  }
  function workColumn(grid, { headingIndex, days: [first], times: times2 }) {
    var _a3;
    const headings = ((_a3 = grid[headingIndex]) != null ? _a3 : []).slice(0, first == null ? void 0 : first.column);
    return headings.findIndex((heading, column) => column !== times2 && fieldOf(heading) === "intervention");
  }
  function tableOf(grid, { grid: upright, week, turnedAt }) {
    var _a3, _b, _c;
    const headingIndex = turnedAt != null ? turnedAt : week.headingIndex;
    const headings = ((_a3 = grid[headingIndex]) != null ? _a3 : []).map(cellText);
    const work = turnedAt === null ? workColumn(grid, week) : -1;
    const first = turnedAt === null ? Math.min(week.times, work < 0 ? week.times : work) : week.headingIndex - turnedAt;
    const last = turnedAt === null ? (_c = (_b = week.days[week.days.length - 1]) == null ? void 0 : _b.column) != null ? _c : 0 : upright.reduce((reach2, row, index) => index > week.headingIndex && clockAt(row[week.times]) ? index - turnedAt : reach2, 0);
    const own3 = headings.map((heading, column) => column < first || column > last ? "" : heading);
    return { top: headingIndex, headingIndex, headings: own3, first, last };
  }
  function pupilOfTimetable(grid) {
    var _a3;
    const upright = uprightOf(grid);
    return (_a3 = upright && whoseIs(upright.grid, upright.week)) == null ? void 0 : _a3.pupil;
  }
  function readTimetable(grid, how) {
    var _a3;
    const upright = uprightOf(grid);
    const whose = upright && whoseIs(upright.grid, upright.week);
    if (!upright || !whose) return null;
    const { week, turnedAt } = upright;
    const table2 = tableOf(upright.grid, { ...upright, turnedAt: null });
    const sessions2 = sessionsOf2(upright.grid, week, keyOf2(upright.grid, week.headingIndex));
    const owner = whose.pupil === void 0 ? null : { name: whose.pupil, key: nameKey(whose.pupil) };
    const [first] = week.days;
    const columns = /* @__PURE__ */ new Map([
      ["intervention", (_a3 = first == null ? void 0 : first.column) != null ? _a3 : 0],
      ["when", week.times],
      ["pupil", -1]
    ]);
    const readRow = rowReader({ columns, headings: table2.headings, how, monthFirst: false });
    const rows = groupsOf2(sessions2).map((group) => {
      var _a4, _b, _c;
      const [session] = group;
      const named2 = owner ? null : whose.work ? alone(session.text, whose.work) : namedIn(session.text, whose.atFront);
      const cells = table2.headings.map(() => "");
      cells[(_a4 = first == null ? void 0 : first.column) != null ? _a4 : 0] = (_b = named2 == null ? void 0 : named2.what) != null ? _b : session.text;
      cells[week.times] = group.flatMap(slotText).join(", ");
      const read2 = readRow(
        cells,
        turnedAt === null ? session.index : turnedAt + session.column,
        owner ? [owner] : (_c = named2 == null ? void 0 : named2.pupils) != null ? _c : null,
        NO_BANNER
      );
      const mayBeIn = whose.adults && named2 !== null && mayBeInClass(named2.what);
      const row = mayBeIn ? { ...read2, provision: { ...read2.provision, place: { where: "unknown", from: "words", seen: session.text } } } : read2;
      const unclear = group.find(({ clock: clock2, mayGoOn }) => clock2 === null || mayGoOn);
      if (unclear)
        return {
          ...row,
          time: {
            field: "when",
            column: turnedAt === null ? unclear.column : unclear.index - turnedAt,
            text: session.text,
            why: unclear.mayGoOn ? "two ways how often" : "no clock time"
          }
        };
      return session.outside ? { ...row, provision: { ...row.provision, outsideLessons: true } } : row;
    });
    const { headingIndex, headings, first: days2 } = tableOf(grid, upright);
    return {
      headingIndex,
      headings,
      columns: turnedAt === null ? columns : new Map([...columns, ["intervention", days2 + 1], ["when", days2]]),
      chosen: [],
      unused: [],
      pupilStyle: AS_TYPED,
      rows,
      withoutRows: owner && rows.length === 0 ? [owner] : [],
      notices: [{ kind: "a timetable" }, ...owner ? [{ kind: "one pupil", pupil: owner.name }] : []]
    };
  }
  function slotText({ day, clock: clock2 }) {
    var _a3;
    return (clock2 == null ? void 0 : clock2.to) ? [`${(_a3 = WEEKDAYS[day]) != null ? _a3 : ""} ${clockInWords(clock2.from)}-${clockInWords(clock2.to)}`] : [];
  }

  // src/register/turned.ts
  var SEARCHED_ROWS7 = 40;
  var FEWEST_LABELS = 4;
  var FEWEST_HEADINGS2 = 2;
  var SAID_OUTRIGHT = SAID - 0.2;
  var TIME = ["dose", "minutes", "times", "hours", "total", "when", "day", "from"];
  function findTurned(grid) {
    var _a3, _b, _c, _d, _e;
    const searched = grid.slice(0, SEARCHED_ROWS7);
    const column = searched.reduce((first2, row) => Math.min(first2, firstFilled(row)), Infinity);
    if (!Number.isFinite(column)) return null;
    const labels2 = searched.flatMap((row, index) => isLabel(row[column]) ? [{ index, label: cellText(row[column]) }] : []);
    const [first] = labels2;
    if (!first || new Set(labels2.map(({ label }) => nameKey(label))).size < labels2.length) return null;
    if (labels2.some(({ index }) => {
      var _a4;
      return isHeadingRow((_a4 = grid[index]) != null ? _a4 : [], column);
    })) return null;
    const fields = new Set(labels2.flatMap(({ label }) => [...headingEvidence(label).keys()].slice(0, 1)));
    if (fields.size < FEWEST_LABELS || !fields.has("pupil") || !TIME.some((field) => fields.has(field))) return null;
    const end2 = endOf(grid, first.index);
    if (labels2.some(({ index }) => {
      var _a4;
      return index > end2 && ((_a4 = grid[index]) != null ? _a4 : []).some((cell, each) => each > column && isLabel(cell));
    })) return null;
    const groups = ((_a3 = grid[first.index]) != null ? _a3 : []).flatMap((cell, at2) => at2 > column && !isBlank(cell) ? [at2] : []);
    if (groups.length === 0) return null;
    const at = (label, group) => {
      var _a4, _b2, _c2, _d2, _e2, _f;
      const from = (_b2 = (_a4 = labels2[label]) == null ? void 0 : _a4.index) != null ? _b2 : 0;
      const below = grid.slice(from + 1, (_d2 = (_c2 = labels2[label + 1]) == null ? void 0 : _c2.index) != null ? _d2 : end2).filter((row) => isBlank(row[column]));
      const names = below.map((row) => cellText(row[group])).filter((text) => text !== "");
      const own3 = (_f = (_e2 = grid[from]) == null ? void 0 : _e2[group]) != null ? _f : "";
      return names.length === 0 ? own3 : [cellText(own3), ...names].filter(Boolean).join(", ");
    };
    const headings = ((_b = grid[first.index]) != null ? _b : []).map((cell, each) => each >= column ? cellText(cell) : "");
    return {
      table: { top: first.index, headingIndex: first.index, headings, first: column, last: (_c = groups[groups.length - 1]) != null ? _c : column },
      upright: [labels2.map(({ label }) => label), ...groups.map((group) => labels2.map((_, label) => at(label, group)))],
      columns: groups,
      line: (_e = (_d = labels2[1]) == null ? void 0 : _d.index) != null ? _e : first.index
    };
  }
  function asItStands({ table: table2, columns, line: line3 }, upright) {
    const rows = upright.rows.map((row) => {
      var _a3;
      const column = (_a3 = columns[row.index - 1]) != null ? _a3 : 0;
      return { ...row, index: line3, time: isRead(row.time) ? row.time : { ...row.time, column } };
    });
    const pupil = upright.columns.has("pupil") ? [["pupil", -1]] : [];
    return {
      ...upright,
      headingIndex: table2.headingIndex,
      headings: table2.headings,
      columns: new Map([["intervention", table2.first], ...pupil]),
      chosen: [],
      unused: [],
      rows,
      notices: [{ kind: "on its side" }, ...upright.notices]
    };
  }
  function firstFilled(row) {
    const found = row.findIndex((cell) => !isBlank(cell));
    return found < 0 ? Infinity : found;
  }
  function isLabel(cell) {
    return [...headingEvidence(typeof cell === "string" ? cell.replace(/:\s*$/, "") : cell).values()].some(
      (weight) => weight >= SAID_OUTRIGHT
    );
  }
  function isHeadingRow(row, column) {
    const others = row.filter((cell, at) => at > column && isLabel(cell));
    return others.length >= FEWEST_HEADINGS2 && others.some((cell) => fieldsOf(cell).some((field) => TIME.includes(field)));
  }
  function endOf(grid, from) {
    const blank = grid.findIndex((row, index) => index > from && row.every(isBlank));
    return blank < 0 ? grid.length : blank;
  }

  // src/register/underBanners.ts
  var OF_ITS_OWN = ["intervention", ...AMOUNTS, "from", "to"];
  function underBanners({ grid, table: table2, understanding }) {
    if (!understanding.chosen.some(({ field }) => field === "pupil")) return null;
    if (understanding.chosen.some(({ field }) => OF_ITS_OWN.includes(field))) return null;
    const banners = grid.map((row, index) => index > table2.headingIndex ? bannerIn(row) : "");
    if (!banners.some(isWholeDose)) return null;
    let above2 = "";
    const bare = grid.map((row, index) => banners[index] ? row.map(() => "") : row);
    const wide = widened(bare, table2, (row, index) => {
      above2 = banners[index] || above2;
      return [index > table2.headingIndex && !row.every(isBlank) ? above2 : ""];
    });
    return {
      ...wide,
      understanding: {
        ...understanding,
        sets: understanding.sets.map((set) => new Map([...set, ["intervention", wide.width]])),
        notices: [...understanding.notices, { kind: "groups under banners" }]
      }
    };
  }
  function bannerIn(row) {
    const filled2 = row.filter((cell) => !isBlank(cell));
    return filled2.length === 1 && typeof filled2[0] === "string" ? cellText(filled2[0]) : "";
  }

  // src/register/unrolled.ts
  var A_GROUP = /^(?:pp|fsm|eal|lac|cla|sen|send|mfl|gt|g t|ks ?\d|hap|map|lap|all)$/;
  var FEWEST3 = 2;
  var NEARLY_ALL7 = 0.8;
  var ARE_INITIALS2 = 0.95;
  var HEADINGS = { pupil: "Pupil", dose: "Dose", term: "Term", total: "Minutes per week" };
  var A_FIGURE2 = /^\d{1,3}$/;
  function unrolled(grid, table2) {
    const across = acrossIn(grid, table2);
    if (!across) return null;
    const { columns } = across;
    const width = table2.headings.length;
    const bare = (row) => Array.from({ length: width }, (_, at) => {
      var _a3;
      return columns.includes(at) ? "" : (_a3 = row[at]) != null ? _a3 : "";
    });
    const rows = grid.flatMap((row, index) => {
      if (index <= table2.headingIndex || isTotals(row)) return [{ cells: [...bare(row), "", ""], index, column: -1 }];
      const filled2 = columns.filter((column) => !isNone(cellText(row[column])));
      if (filled2.length === 0) return [{ cells: isBanner(row) ? [...bare(row), "", ""] : bare([]), index, column: -1 }];
      return filled2.map((column) => {
        var _a3, _b;
        return { cells: [...bare(row), (_a3 = table2.headings[column]) != null ? _a3 : "", (_b = row[column]) != null ? _b : ""], index, column };
      });
    });
    const kinds = [across.heading, across.cell].map((field) => HEADINGS[field]);
    const headings = [...table2.headings.map((heading, at) => columns.includes(at) ? "" : heading), ...kinds];
    return {
      grid: rows.map(({ cells }, index) => index === table2.headingIndex ? headings : cells),
      table: { ...table2, headings, last: width + 1 },
      asItStands: (register) => ({
        ...register,
        headings: table2.headings,
        chosen: [
          ...register.chosen.filter(({ column }) => column < width),
          ...columns.map((column) => {
            var _a3;
            return surely(across.cell, column, (_a3 = table2.headings[column]) != null ? _a3 : "", "contents");
          })
        ],
        rows: register.rows.map((row) => {
          var _a3;
          const { index = row.index, column = -1 } = (_a3 = rows[row.index]) != null ? _a3 : {};
          const { time: time3 } = row;
          return { ...row, index, time: isRead(time3) || time3.column < width ? time3 : { ...time3, column } };
        })
      })
    };
  }
  function acrossIn(grid, table2) {
    const { headings, first, last, headingIndex } = table2;
    if (headings.some(namesPupils)) return null;
    const headed = (is) => headings.flatMap((heading, column) => column >= first && column <= last && is(heading) ? [column] : []);
    const textsOf = (columns) => grid.slice(headingIndex + 1).flatMap(
      (row) => isTotals(row) ? [] : columns.map((column) => {
        var _a3;
        return cellText((_a3 = row[column]) != null ? _a3 : "");
      }).filter((text) => text !== "" && !isNone(text))
    );
    const terms = headed((heading) => isTermName(plainHeading(heading)));
    const inTerms2 = terms.length >= FEWEST3 ? textsOf(terms) : [];
    if (inTerms2.length > 0 && fitOf("pupil", inTerms2) >= ARE_INITIALS2) return { columns: terms, heading: "term", cell: "pupil" };
    const pupils2 = headed((heading) => initialsIn(heading) !== null && !A_GROUP.test(plainHeading(heading)) && !isADay(heading));
    const times2 = pupils2.length >= FEWEST3 ? textsOf(pupils2) : [];
    const are = (is) => times2.length > 0 && times2.filter(is).length >= NEARLY_ALL7 * times2.length;
    if (are(isWholeDose)) return { columns: pupils2, heading: "pupil", cell: "dose" };
    const inMinutes = measureIn(titlesOf(grid, { ...table2, top: 0 })) === "total";
    return inMinutes && are((text) => A_FIGURE2.test(text)) ? { columns: pupils2, heading: "pupil", cell: "total" } : null;
  }
  var isADay = (heading) => weekdayOf(plainWords(heading)) >= 0;

  // src/register/withoutHeadings.ts
  var BARE_FORM = ["intervention", "minutes", "times", "weeks", "ledBy"];
  var BARE_WITH_PUPIL = ["pupil", ...BARE_FORM];
  function registerWithoutHeadings(grid, how) {
    var _a3, _b;
    const width = (_b = (_a3 = grid[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
    const form = width === BARE_FORM.length ? BARE_FORM : width === BARE_WITH_PUPIL.length ? BARE_WITH_PUPIL : null;
    if (!form) return { why: { kind: "no headings", columns: width } };
    const columns = new Map(form.map((field, column) => [field, column]));
    const style = {
      ...corrected(pupilStyleOf(columns.has("pupil") ? grid.map((cells) => cellText(cells[0])) : []), how),
      fillsDown: false
    };
    const readRow = rowReader({ columns, headings: [], how, monthFirst: false });
    const rows = grid.flatMap((cells, index) => {
      var _a4;
      if (!holdsIntervention(cells, columns)) return [];
      const pupils2 = columns.has("pupil") ? namesIn2(cellText(cells[0]), style).pupils : [];
      const row = readRow(cells, index, columns.has("pupil") && pupils2.length === 0 ? null : pupils2, NO_BANNER);
      return [{ ...row, time: (_a4 = misfitIn(cells, columns)) != null ? _a4 : row.time }];
    });
    return {
      headingIndex: null,
      headings: [],
      columns,
      chosen: [],
      unused: [],
      pupilStyle: style,
      rows,
      withoutRows: [],
      notices: []
    };
  }
  function misfitIn(row, columns) {
    var _a3, _b;
    for (const field of BARE_FORM) {
      const column = (_a3 = columns.get(field)) != null ? _a3 : 0;
      const cell = (_b = row[column]) != null ? _b : "";
      if (!fits(cell, field)) return { field, column, text: cellText(cell), why: { kind: "under another heading", columns: row.length } };
    }
    return null;
  }
  function fits(cell, field) {
    if (isBlank(cell)) return true;
    if (field === "intervention" || field === "ledBy") return typeof cell === "string";
    const text = cellText(cell);
    if (field === "weeks") return !isClass(text) && (/\d/.test(text) || readLeader(text) === "not known");
    return !isClass(text) && (!/\p{L}{2,}/u.test(text) || /\d/.test(text) || AN_ANSWER.test(text));
  }
  function isClass(text) {
    return /^(y(ea)?r?\s?\d{1,2}\w?|\d{1,2}[a-z]|class .*|reception|nursery|ks\d)$/i.test(text);
  }
  var AN_ANSWER = /\b(daily|weekly|fortnightly|monthly|termly|day|days|week|morning|mornings|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|once|twice|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half|quarter|hour|hours|min\w*|lesson|session|sessions|tbc|tba|tbd|required|req|needed|ongoing|varies|various|variable|unknown|none|n\/?a|not|as)\b/i;

  // src/register/readRegister.ts
  function saysTimes({ columns, rows }) {
    if (!["pupil", "intervention", "dose"].some((field) => columns.has(field))) return false;
    return TIMED4.some((field) => columns.has(field)) || rows.some(({ time: time3 }) => isRead(time3));
  }
  function isAnotherList(register) {
    const { columns, headings, rows } = register;
    if (areClubs(register)) return true;
    if (rows.some(({ time: time3 }) => isRead(time3))) return false;
    if (headings.some((heading) => OF_ANOTHER_LIST.test(heading))) return true;
    return saysTimes(register) && !(columns.has("pupil") && columns.has("intervention") && !columns.has("cost"));
  }
  function staffIn({ rows, chosen: chosen2 }) {
    const timed = rows.filter(({ provision }) => TIMED4.some((field) => provision.texts[field]));
    const areSaid = chosen2.some(({ field, by }) => field === "pupil" && by !== "contents");
    const names = timed.flatMap(({ pupils: pupils2, provision }) => areSaid ? pupils2.map(({ name }) => name) : [provision.intervention]);
    return names.every((name) => OF_STAFF2.test(name)) ? names[0] : void 0;
  }
  var OF_STAFF2 = /^M(?:rs?|s|iss|RS?|S|ISS)(?:\. ?| )\p{Lu}(?:[\p{L}.-]|['’]\p{Lu})*$/u;
  var OF_ANOTHER_LIST = /\b(price|qty|quantity|invoice|vat|supplier|paid|amount \(?£|incidents?\b|sanctions?\b|detentions?\b)/i;
  var TIMED4 = [...AMOUNTS, "sessions", "hoursInAll", "when", "from"];
  function readRegister(grid, headings, how) {
    if (headings) return withHeadings(grid, headings, how);
    const table2 = how.headingRow === "first row" ? tableAt(grid, 0) : isRowAlone(grid) ? null : tableIn(grid);
    return table2 ? readTable(grid, table2, how) : registerWithoutHeadings(grid, how);
  }
  function isRowAlone(grid) {
    var _a3;
    return grid.length === 1 && ((_a3 = grid[0]) == null ? void 0 : _a3.some((cell) => typeof cell === "number")) === true;
  }
  function tableIn(grid) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const timetable = findTimetable(grid);
    if (timetable) return timetable === "nobody knows whose" ? null : timetable;
    const table2 = (_g = (_f = (_e = (_d = (_c = (_a3 = findTurned(grid)) == null ? void 0 : _a3.table) != null ? _c : (_b = findCards(grid)) == null ? void 0 : _b.table) != null ? _d : findTable(grid)) != null ? _e : findMatrix(grid)) != null ? _f : findDays(grid)) != null ? _g : findByContents(grid);
    return table2 && {
      ...table2,
      top: Math.min(
        topOfMatrix(grid, table2),
        topOfPeriods(grid, table2),
        topOfCounted(grid, table2),
        topOfKey(grid, table2),
        topOfCodes(grid, table2),
        topOfTerms(grid, table2),
        topOfLength(grid, table2),
        topOfLabels(grid, table2)
      )
    };
  }
  function readTable(grid, table2, how) {
    const base = baseInTitle(grid, table2.headingIndex);
    const register = readOwn(grid, table2, how);
    return base === null ? register : { ...register, base, notices: [...register.notices, { kind: "of a base", title: base }] };
  }
  function readOwn(grid, table2, how) {
    var _a3;
    const timetable = readTimetable(grid, how);
    if (timetable) return timetable;
    const turned = findTurned(grid);
    if (turned) {
      const upright = readRegister(turned.upright, null, how);
      if ("rows" in upright) return asItStands(turned, upright);
    }
    const cards = findCards(grid);
    if (cards) {
      const upright = readRegister(cards.upright, null, how);
      if ("rows" in upright) return cardsAsTheyStand(cards, upright);
    }
    const across = unrolled(grid, table2);
    if (across) return across.asItStands(readOwn(across.grid, across.table, how));
    const again = headingsAgain(grid, table2);
    const begins = (_a3 = namesDown(grid, table2).find(({ areOthers }) => areOthers)) == null ? void 0 : _a3.index;
    const end2 = grid.findIndex((row, index) => index === begins || again[index] === true && isOtherTable(row, table2.headings));
    const own3 = withDittos(withCodes(end2 < 0 ? grid : grid.slice(0, end2), table2), table2);
    const typed = byColour({ grid: own3, table: table2, understanding: understand(own3, table2, how.columns) }, how);
    const stacked = stackedPupils(typed);
    const register = assemble(
      shapedRegister(stacked != null ? stacked : typed, how),
      stacked ? [] : again,
      how,
      stacked ? void 0 : pupilAbove(grid, table2.headingIndex)
    );
    return end2 < 0 ? register : withTableBelow(register, grid, end2, how);
  }
  function besideIt2(grid, { headingIndex, first, last }) {
    var _a3, _b;
    const column = ((_a3 = grid[headingIndex]) != null ? _a3 : []).findIndex(
      (cell, at) => (at < first || at > last) && fieldOf(cellText(cell)) === "pupil" && grid.slice(headingIndex + 1).some((row) => !isBlank(row[at]))
    );
    return column < 0 ? null : cellText((_b = grid[headingIndex]) == null ? void 0 : _b[column]);
  }
  function withTableBelow(register, grid, end2, how) {
    const rest = grid.slice(end2);
    const table2 = findTable(rest);
    const below = table2 && readTable(rest, table2, how);
    if (isOver(titleAbove(grid, end2), how) || !(below == null ? void 0 : below.columns.has("pupil")) || !below.rows.some(({ time: time3 }) => isRead(time3)))
      return { ...register, notices: [...register.notices, { kind: "another table below" }] };
    const rows = [...register.rows, ...below.rows.map((row) => ({ ...row, index: row.index + end2 }))];
    const named2 = new Set(rows.flatMap(({ pupils: pupils2 }) => pupils2.map(({ key: key2 }) => key2)));
    return {
      ...register,
      rows,
      withoutRows: [...register.withoutRows, ...below.withoutRows].filter(({ key: key2 }) => !named2.has(key2)),
      notices: [
        ...[...register.notices, ...below.notices].filter(({ kind }) => kind !== "one pupil" && kind !== "two registers"),
        { kind: "two registers" }
      ]
    };
  }
  function withHeadings(grid, headings, how) {
    var _a3, _b, _c;
    const width = (_b = (_a3 = grid[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
    if (headings.length !== width) {
      return { why: { kind: "headings of another width", headings: headings.length, columns: width } };
    }
    const table2 = { top: -1, headingIndex: -1, headings: headings.map(cellText), first: 0, last: width - 1 };
    const understanding = understand(grid, table2, how.columns);
    if (understanding.chosen.length === 0) {
      return { why: { kind: "unknown headings", headings: headings.map(cellText).filter(Boolean) } };
    }
    const typed = byColour({ grid, table: table2, understanding }, how);
    const again = headingsAgain(grid, table2);
    const first = again.indexOf(true);
    return {
      ...assemble(shapedRegister((_c = stackedPupils(typed)) != null ? _c : typed, how), again, how, void 0),
      headingIndex: first < 0 ? null : first
    };
  }
  function shapedRegister(read2, how) {
    var _a3, _b, _c;
    const typed = withPeriods(withDurations(byPlace(bothHalves(withPupilsAcross(withLabelsAbove(read2))))));
    return underTerms(
      (_c = (_b = (_a3 = matrixOf(typed)) != null ? _a3 : underBanners(typed)) != null ? _b : sessionsByDay(typed)) != null ? _c : withLengthAbove(gathered(amountsUnderTerms(dosesUnderTerms(typed, how), how), how)),
      how
    );
  }

  // src/wayBack/changes.ts
  function changesOf(row) {
    var _a3, _b, _c, _d, _e;
    const { time: time3, provision } = row;
    const most = minutesOut(row).most;
    if (provision.duty || most === 0 || !isRead(time3)) return [];
    const times2 = (_b = (_a3 = timesAWeek(row)) == null ? void 0 : _a3.most) != null ? _b : 0;
    const fewest = Math.max(1, (_e = (_d = (_c = provision.programme) == null ? void 0 : _c.times) == null ? void 0 : _d.least) != null ? _e : 1);
    const fewer = [];
    for (let to = Math.ceil(times2) - 1; to >= fewest; to -= 1) {
      const minutes3 = time3.minutes ? to * time3.minutes.most : most * to / times2;
      if (minutes3 < most) fewer.push({ row, change: "fewer times", from: times2, to, minutes: minutes3 });
    }
    return needsAnotherPlace(provision.intervention) ? fewer : [...fewer, { row, change: "into class", minutes: 0 }];
  }

  // src/wayBack/plans.ts
  var MOST_CHANGES = 3;
  var MOST_PLANS = 3;
  var MOST_ROWS = 14;
  var ROUNDING2 = 1e-6;
  function wayBack(week, settings, toAsk2) {
    if (week.share === null) return null;
    const overMinutes = week.out.most - settings.moreThan * week.taughtMinutes;
    const atLeast = week.notRead.length > 0;
    if (overMinutes <= ROUNDING2) return { overMinutes, atLeast, plans: [] };
    const rows = week.rows.filter(takesTime);
    const all = rows.map((row) => ({ row, asks: toAsk2(row), belongs: Number(mayBelongOutside(row.provision)), changes: changesOf(row) })).filter(({ changes }) => changes.length > 0).sort((a, b) => b.asks - a.asks || a.belongs - b.belongs || byName(a.row, b.row));
    const tried = all.slice(0, MOST_ROWS);
    const leftOut = all.length > MOST_ROWS ? { leftOut: all.length - MOST_ROWS } : {};
    const most = settings.moreThan * week.taughtMinutes + ROUNDING2;
    for (let size = 1; size <= MOST_CHANGES; size += 1) {
      const found = setsOf(tried, size).flatMap((set) => {
        const plan2 = leastTakenOff(set, rows, most);
        return plan2 === null ? [] : [{ ...plan2, asks: set.map(({ asks }) => asks), belong: set.reduce((sum3, { belongs }) => sum3 + belongs, 0) }];
      });
      if (found.length === 0) continue;
      const best2 = found.sort((a, b) => mostToAsk(a.asks, b.asks) || a.belong - b.belong || b.outMost - a.outMost).slice(0, MOST_PLANS);
      const plans = best2.map(({ changes, outMost }) => ({ changes, outMost, shareMost: outMost / week.taughtMinutes }));
      return { overMinutes, atLeast, plans };
    }
    return { overMinutes, atLeast, plans: [], ...leftOut };
  }
  function setsOf(all, size) {
    if (size === 0) return [[]];
    return all.flatMap((first, i) => setsOf(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
  }
  function leastTakenOff(set, rows, most) {
    const others = rows.filter((row) => set.every((each) => each.row !== row));
    const base = others.reduce((sum3, row) => sum3 + minutesOut(row).most, 0) - doubled(others.flatMap(({ provision }) => provision.slots));
    let best2 = null;
    const choose = (at, outMost, changes) => {
      if (outMost > most) return;
      const own3 = set[at];
      if (own3 === void 0) {
        if (best2 === null || outMost > best2.outMost) best2 = { changes, outMost };
        return;
      }
      for (const change of own3.changes) choose(at + 1, outMost + change.minutes, [...changes, change]);
    };
    choose(0, base, []);
    return best2;
  }
  function byName(a, b) {
    const [one, other] = [a, b].map(({ provision }) => JSON.stringify(provision.texts));
    return one === other ? 0 : (one != null ? one : "") < (other != null ? other : "") ? -1 : 1;
  }
  function mostToAsk(a, b) {
    return a.reduce((found, asks, i) => {
      var _a3, _b;
      return found || (Math.abs(((_a3 = b[i]) != null ? _a3 : 0) - asks) > ROUNDING2 ? ((_b = b[i]) != null ? _b : 0) - asks : 0);
    }, 0);
  }

  // src/week/stretch.ts
  var BEGINS2 = 9 * 60;
  var ENDS = 15 * 60 + 15;
  function longestStretch(slots) {
    const days2 = WEEKDAYS.map((_, day) => slots.filter((slot) => slot.day === day).sort((a, b) => a.from - b.from));
    const whole = days2.flatMap((own3, day) => own3.length === 0 ? [day] : []);
    if (whole.length > 0) return { days: whole };
    let best2 = { day: 0, from: null, to: null };
    let longest = -1;
    days2.forEach((own3, day) => {
      var _a3, _b, _c;
      let from = null;
      for (const slot of [...own3, null]) {
        const length2 = ((_a3 = slot == null ? void 0 : slot.from) != null ? _a3 : ENDS) - (from != null ? from : BEGINS2);
        if (length2 > longest) [best2, longest] = [{ day, from, to: (_b = slot == null ? void 0 : slot.from) != null ? _b : null }, length2];
        from = Math.max(from != null ? from : 0, (_c = slot == null ? void 0 : slot.to) != null ? _c : 0);
      }
    });
    return best2;
  }

  // src/week/broken.ts
  function brokenWeek(rows, allRead) {
    const isKnown = allRead && rows.length > 0 && rows.every(({ provision }) => provision.slots.length > 0);
    const different = (texts) => new Set(texts.map(key).filter((text) => !saysNothing(text))).size;
    return {
      times: rows.map(timesOf).reduce(plus, { least: 0, most: 0 }),
      orMore: rows.some((row) => timesAWeek(row) === null),
      interventions: different(rows.map(({ provision }) => provision.intervention)),
      adults: adultsNamed(rows.map(({ provision }) => {
        var _a3;
        return (_a3 = provision.texts.ledBy) != null ? _a3 : "";
      })).size,
      places: different(rows.map(({ provision }) => {
        var _a3;
        return (_a3 = provision.texts.place) != null ? _a3 : "";
      })),
      inClass: isKnown ? longestStretch(rows.flatMap(({ provision }) => provision.slots)) : null
    };
  }
  var key = memoised(
    (text) => plainWords(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()
  );
  function timesOf(row) {
    var _a3;
    const said3 = (_a3 = timesAWeek(row)) != null ? _a3 : { least: 1, most: 1 };
    return { least: minutesOut(row).least > 0 ? said3.least : 0, most: said3.most };
  }

  // src/week/lessons.ts
  function lessonKey(text) {
    return plainWords(text).replace(/\b(lessons?|class|time|session)\b/g, " ").replace(/[^\p{L}\p{N}&/,+]+/gu, " ").trim();
  }
  function lessonsLost(rows) {
    var _a3, _b, _c, _d;
    const lost = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const lesson2 = (_a3 = row.provision.texts.lesson) != null ? _a3 : "";
      const minutes3 = minutesOut(row).most;
      if (readLesson(lesson2) !== "named" || minutes3 === 0) continue;
      const before = lost.get(lessonKey(lesson2));
      lost.set(lessonKey(lesson2), {
        lesson: (_b = before == null ? void 0 : before.lesson) != null ? _b : clip(lesson2),
        minutes: ((_c = before == null ? void 0 : before.minutes) != null ? _c : 0) + minutes3,
        always: ((_d = before == null ? void 0 : before.always) != null ? _d : false) || everyWeek(row)
      });
    }
    return [...lost.values()].sort((a, b) => b.minutes - a.minutes);
  }
  function everyWeek(row) {
    var _a3, _b, _c;
    const oneOf = /\bor\b|\//.test(plainWords((_a3 = row.provision.texts.lesson) != null ? _a3 : ""));
    return !oneOf && isRead(row.time) && ((_c = (_b = row.time.times) == null ? void 0 : _b.least) != null ? _c : 1) >= 1;
  }

  // src/week/week.ts
  function pupilWeeks(register, settings) {
    const namesPupils2 = register.columns.has("pupil");
    const byPupil2 = /* @__PURE__ */ new Map();
    for (const row of register.rows) {
      const whose = namesPupils2 ? row.pupils : [{ name: "", key: `row ${row.index}` }];
      for (const { name, key: key2 } of whose) {
        const known = byPupil2.get(key2);
        if (known) known.rows.push(row);
        else byPupil2.set(key2, { name, rows: [row] });
      }
    }
    for (const { name, key: key2 } of register.withoutRows) if (!byPupil2.has(key2)) byPupil2.set(key2, { name, rows: [] });
    return [...byPupil2].map(([key2, { name, rows }]) => weekOf2(key2, name, rows, register, settings));
  }
  function weekOf2(key2, pupil, rows, register, settings) {
    var _a3, _b;
    const running = rows.filter(isRunning);
    const rowsOut = running.filter(takesTime);
    const lessons = running.filter((row) => !row.provision.outsideLessons);
    const mayTakeTime = lessons.filter((row) => !isInClass(row));
    const duties = lessons.filter(({ provision }) => provision.duty);
    const notRead2 = mayTakeTime.filter((row) => !isRead(row.time));
    const years2 = yearsOf(running.length > 0 ? running : rows, settings);
    const taughtMinutes = taughtWeekOf(settings, (_a3 = years2[0]) != null ? _a3 : "");
    const out = together(running, minutesOut);
    const isKnown = notRead2.length === 0 || notRead2.length < mayTakeTime.length;
    const share2 = isKnown ? dividedBy(out, taughtMinutes) : null;
    const usual = share2 ? statusOf(share2, settings) : NOT_READ;
    const fullTime = fullTimeIn(settings, (_b = years2[0]) != null ? _b : "");
    const isShorter = (usual === "Watch" || usual === "In class") && fullTime !== null && isOverShorterWeek(out, fullTime, settings);
    const status3 = isShorter ? "May be more out than in" : usual;
    return {
      pupil,
      key: key2,
      rows,
      rowsOut: rowsOut.length,
      broken: brokenWeek(rowsOut, notRead2.length === 0),
      hasPlan: rows.some(({ provision }) => provision.hasPlan || provision.duty),
      duties: duties.length === 0 ? null : {
        out: together(
          duties.filter((row) => !isInClass(row)),
          weekly
        ),
        inClass: together(duties.filter(isInClass), weekly),
        all: together(duties, weekly)
      },
      inBase: rows.some(({ provision }) => provision.inBase) || register.base !== void 0 && !rows.some(saysPlacement),
      years: years2,
      taughtMinutes,
      line: settings.moreThan,
      out,
      share: share2,
      outside: together(
        running.filter((row) => row.provision.outsideLessons),
        weekly
      ),
      inClass: together(lessons.filter(isInClass), weekly),
      ledByOthers: register.columns.has("ledBy") ? together(lessons, ledByOthers) : null,
      lessonsLost: lessonsLost(running),
      clashes: clashesIn(rowsOut),
      notRead: notRead2,
      status: status3,
      shorterWeek: isShorter ? fullTime : null
    };
  }
  var isInClass = ({ provision }) => provision.place.where === "in class";
  var saysPlacement = ({ provision }) => {
    var _a3;
    return !saysNothing((_a3 = provision.texts.placement) != null ? _a3 : "");
  };
  function ledByOthers(row) {
    if (row.provision.leader === "teacher or specialist") return { least: 0, most: 0 };
    return row.provision.leader === "not known" ? { least: 0, most: weekly(row).most } : weekly(row);
  }
  function yearsOf(rows, { taughtByYear }) {
    var _a3, _b;
    const found = /* @__PURE__ */ new Map();
    for (const { provision } of rows) {
      const year = (_a3 = provision.texts.year) != null ? _a3 : "";
      if (year === "") continue;
      const { group, own: own3 } = yearKey(year);
      const known = found.get(group);
      const said3 = known && !taughtByYear.has(own3) ? known.year : year;
      found.set(group, { year: said3, rows: ((_b = known == null ? void 0 : known.rows) != null ? _b : 0) + 1 });
    }
    return [...found].sort(([a, { rows: one }], [b, { rows: other }]) => other - one || (a < b ? -1 : 1)).map(([, { year }]) => year);
  }

  // src/judge.ts
  function judge(register, settings) {
    const namesPupils2 = register.columns.has("pupil");
    const weeks = pupilWeeks(register, settings);
    const byKey2 = new Map(weeks.map((week) => [week.key, week]));
    const has = (field) => register.columns.has(field);
    const known = /* @__PURE__ */ new Map();
    const judgeRow = (row) => {
      const keys = namesPupils2 ? row.pupils.map(({ key: key2 }) => key2) : [`row ${row.index}`];
      const found = keys.flatMap((key2) => {
        var _a3;
        return (_a3 = byKey2.get(key2)) != null ? _a3 : [];
      });
      const whose = found.length > 0 ? found : [weekOf2("", "", [row], register, settings)];
      const shares = whose.map((week) => ({ week, score: scoreRow(row, { has, week, namesPupils: namesPupils2, settings }, known) })).sort(theMostSeriousFirst);
      return { row, shares, score: highest(shares) };
    };
    return { register, settings, namesPupils: namesPupils2, weeks, rows: register.rows.map(judgeRow) };
  }
  function waysBack({ rows, settings }) {
    var _a3;
    const asks = /* @__PURE__ */ new Map();
    for (const { row, shares } of rows)
      for (const { week, score } of shares) {
        const own3 = (_a3 = asks.get(week)) != null ? _a3 : /* @__PURE__ */ new Map();
        own3.set(row, ownScore(score));
        asks.set(week, own3);
      }
    return (week) => wayBack(week, settings, (row) => {
      var _a4, _b;
      return (_b = (_a4 = asks.get(week)) == null ? void 0 : _a4.get(row)) != null ? _b : 0;
    });
  }
  function theMostSeriousFirst(a, b) {
    return bySeriousness(a.week.status, b.week.status) || b.week.out.most / b.week.taughtMinutes - a.week.out.most / a.week.taughtMinutes;
  }
  function highest(shares) {
    return shares.map(({ score }) => score).reduce((best2, score) => points2(score) > points2(best2) ? score : best2);
  }
  function points2(score) {
    return score.kind === "scored" ? score.score : -1;
  }
  function judgeGrid(grid, headings, settings) {
    const reading = readRegister(grid, headings, settings);
    return "why" in reading ? reading : judge(reading, settings);
  }

  // src/words/wayBack.ts
  function wayBackParts(back, { moreThan }) {
    if (back === null || back.overMinutes <= 0) return [];
    const { overMinutes, atLeast, plans } = back;
    const over = `${atLeast ? "At least " : ""}${hoursInWords(Math.ceil(overMinutes))} over ${lineInWords(moreThan)}`;
    const which = back.leftOut === void 0 ? "up to three rows" : "up to three of the 14 rows with most to ask";
    if (plans.length === 0) return [over, `No change of ${which} brings that back; duties are left as they are`];
    return [over, ...plans.map(planInWords)];
  }
  function wayBackInWords(parts) {
    return parts.map((part2, i) => `${i > 1 ? "Or: " : ""}${part2}.`).join(" ");
  }
  function planInWords({ changes, shareMost }) {
    return `${changes.map(changeInWords).join(", ")}: ${percent(shareMost)}`;
  }
  var FEWEST_BY_EVIDENCE = 3;
  function changeInWords(change) {
    var _a3;
    const name = clip(change.row.provision.intervention) || "the row without a name";
    if (change.change === "into class") return `${name} into class`;
    const { from, to } = change;
    const isPublished = ((_a3 = change.row.provision.programme) == null ? void 0 : _a3.times) !== void 0;
    const below = to < FEWEST_BY_EVIDENCE && !isPublished ? " (evidence suggests 3 to 5)" : "";
    return `${name} ${numberInWords(from)} → ${to} ${to === 1 ? "time" : "times"}${below}`;
  }

  // src/settings/read.ts
  var HEADING_LABELS = ["setting", "settings", "label", "name", "outvention settings"];
  var labelKey = (text) => plainWords(text).replace(/[^a-z0-9: ]/g, "");
  var linesByLabel = lazy(() => new Map(settingLines().map((line3) => [labelKey(line3.label), line3])));
  var RENAMED = { "watch score from": "medium from" };
  function lineOf(label) {
    var _a3, _b;
    const key2 = labelKey(label);
    return (_b = linesByLabel().get((_a3 = RENAMED[key2]) != null ? _a3 : key2)) != null ? _b : yearLine(label.trim());
  }
  function columnKey(text) {
    return /^#[0-9a-f]{8}$/.test(text) ? text : plainHeading(text);
  }
  function readSettings(grid, today) {
    let settings = defaultSettings(today);
    const problems = [];
    const set = /* @__PURE__ */ new Set();
    grid.forEach(([label = "", value = ""], row) => {
      if (isBlank(label)) return;
      const text = cellText(label);
      const read2 = readLine(settings, text, value, today);
      if ("kind" in read2) problems.push({ row, ...read2 });
      else {
        if (read2.settings !== settings) set.add(labelKey(text));
        ({ settings } = read2);
      }
    });
    const seen = problems.map(
      (each) => {
        var _a3;
        return set.has(labelKey(cellText((_a3 = grid[each.row]) == null ? void 0 : _a3[0]))) ? { ...each, otherLineUsed: true } : each;
      }
    );
    return inOrder(settings, seen, grid, today);
  }
  function readLine(settings, label, value, today) {
    var _a3;
    const column = (_a3 = /^column:\s*(.+)$/i.exec(label)) == null ? void 0 : _a3[1];
    if (column !== void 0) {
      const field = readField(cellText(value));
      return field === void 0 ? { kind: "no such field", label, value: cellText(value) } : { settings: { ...settings, columns: new Map([...settings.columns, [columnKey(column), field]]) } };
    }
    const line3 = lineOf(label);
    if (isBlank(value)) return { settings };
    if (!line3) return HEADING_LABELS.includes(labelKey(label)) ? { settings } : { kind: "no such setting", label };
    const next = line3.set(settings, value, today);
    return next ? { settings: next } : { kind: "not a value", label, value: cellText(value), line: line3 };
  }
  function inOrder(settings, problems, grid, today) {
    const usual = defaultSettings(today);
    const found = [...problems];
    let kept2 = settings;
    for (const [low, high, usually, isWrong, reset] of PAIRS) {
      if (!isWrong(kept2)) continue;
      kept2 = reset(kept2, usual);
      const rows = [low, high].map((label) => grid.findIndex((cells) => labelKey(cellText(cells[0])) === labelKey(label)));
      found.push({ row: Math.max(0, ...rows), kind: "out of order", low, high, usually });
    }
    return { settings: kept2, problems: found };
  }
  var PAIRS = [
    [
      "Watch from",
      "More out than in above",
      "25% and 50%",
      ({ watchFrom, moreThan }) => watchFrom > moreThan,
      (settings, { watchFrom, moreThan }) => ({ ...settings, watchFrom, moreThan })
    ],
    [
      "Medium from",
      "High from",
      "35 and 70",
      ({ mediumFrom, highFrom }) => mediumFrom > highFrom,
      (settings, { mediumFrom, highFrom }) => ({ ...settings, mediumFrom, highFrom })
    ],
    ...DOSE_SPANS.map(([low, high]) => [
      low.name,
      high.name,
      `${low.value} and ${high.value}`,
      (settings) => figure(settings, low) > figure(settings, high),
      (settings) => ({ ...settings, figures: new Map([...settings.figures].filter(([name]) => name !== low.name && name !== high.name)) })
    ])
  ];

  // src/formulas/answer.ts
  var BLANK_ROWS_ANSWERED = 50;
  function problem(words) {
    return { problem: clipped(words) };
  }
  function isOmitted(argument) {
    return argument === void 0 || argument === null || argument === "";
  }
  function settingsFrom(argument, clock2) {
    return isOmitted(argument) ? { settings: defaultSettings(clock2.today), problems: [] } : readSettings(toGrid(argument, clock2.wallClock), clock2.today);
  }
  function refusal({ problems: [first] }) {
    return first ? problem(settingNotRead(first)) : null;
  }
  function headingsFrom(argument) {
    var _a3;
    return isOmitted(argument) ? null : (_a3 = toGrid(argument)[0]) != null ? _a3 : null;
  }
  function ask(register, headings, settings, clock2) {
    const given = settingsFrom(settings, clock2);
    const grid = toGrid(Array.isArray(register) ? register.slice(0, rowsAnswered(register)) : register, clock2.wallClock);
    const judgement = judgeGrid(grid, headingsFrom(headings), given.settings);
    if ("why" in judgement) return problem(registerNotRead(judgement.why));
    const refused = judgement.register.headingIndex === null ? refusal(given) : null;
    return refused != null ? refused : { grid, judgement, problems: given.problems };
  }
  function answerRows(asked2, heading, answer2) {
    return asColumn(eachRow(asked2, heading, answer2), asked2.grid);
  }
  function eachRow({ grid, judgement, problems }, heading, answer2) {
    const answers = grid.map(() => "");
    if (judgement.register.headingIndex !== null) answers[judgement.register.headingIndex] = headingInWords(heading, problems);
    const byRow = /* @__PURE__ */ new Map();
    for (const judged of judgement.rows) {
      const before = byRow.get(judged.row.index);
      if (before) before.push(judged);
      else byRow.set(judged.row.index, [judged]);
    }
    for (const [index, rows] of byRow) answers[index] = clipped(answer2(rows));
    return answers;
  }
  var LONGEST_CELL = 5e4;
  function clipped(answer2) {
    return typeof answer2 === "string" && answer2.length > LONGEST_CELL ? `${answer2.slice(0, LONGEST_CELL - 1)}…` : answer2;
  }
  function asColumn(all, grid) {
    var _a3;
    const answers = all.map(clipped);
    if (answers.length === 1) return (_a3 = answers[0]) != null ? _a3 : "";
    return answers.slice(
      0,
      rowsAnswered(grid, (row) => {
        var _a4;
        return (_a4 = row == null ? void 0 : row.every(isBlank)) != null ? _a4 : true;
      })
    ).map((each) => [each]);
  }
  function rowsAnswered(rows, isBlankRow) {
    const filled2 = rowsFilled(rows, isBlankRow);
    return rows.length - filled2 > BLANK_ROWS_ANSWERED ? Math.max(filled2, 1) : rows.length;
  }

  // src/formulas/doseMinutes.ts
  var MEASURES = {
    minutes: "minutes",
    times: "times",
    hours: "hours a week",
    total: "minutes a week",
    weekTime: "time a week"
  };
  function doseMinutes(register, headings, settings, clock2) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const given = settingsFrom(settings, clock2);
    const refused = refusal(given);
    if (refused) return refused.problem;
    const grid = toGrid(register, clock2.wallClock);
    const isDose2 = grid.length === 1 && typeof doseAnswer((_b = (_a3 = grid[0]) == null ? void 0 : _a3[0]) != null ? _b : "", "dose", given.settings.taughtMinutes) === "number";
    const found = isDose2 ? null : findTable(grid);
    const heading = (_e = (_c = headingsFrom(headings)) == null ? void 0 : _c[0]) != null ? _e : found ? (_d = grid[found.headingIndex]) == null ? void 0 : _d[0] : "";
    const measure = (_g = MEASURES[(_f = fieldOf(heading)) != null ? _f : ""]) != null ? _g : "dose";
    const answers = grid.map((row, index) => {
      var _a4;
      if (found && index <= found.headingIndex) return index === found.headingIndex ? MINUTES_HEADING : "";
      return doseAnswer((_a4 = row[0]) != null ? _a4 : "", measure, given.settings.taughtMinutes);
    });
    return asColumn(answers, grid);
  }
  function doseAnswer(cell, measure, taughtMinutes) {
    if (isBlank(cell)) return "";
    const text = cellText(cell);
    const reading = readCell(cell, measure);
    if ("why" in reading) return doseNotRead(text, reading.why);
    const weekly2 = minutesAWeek(reading.parts, taughtMinutes);
    if (weekly2 && weekly2.most > taughtMinutes) return doseNotRead(text, "more than a week");
    if (weekly2) return weekly2.most;
    return doseNotRead(text, whatIsMissing(reading.parts));
  }

  // src/formulas/formulas.ts
  function risk(register, headings, settings, clock2) {
    return perRow(register, headings, settings, clock2, SCORE_HEADING, riskOf);
  }
  function riskOf(rows) {
    const scores = rows.flatMap(({ score }) => score.kind === "scored" ? [score.score] : score.kind === "in class" ? [0] : []);
    const unread2 = rows.map(({ score }) => score).find((score) => score.kind === "not read");
    if (scores.length > 0) return Math.max(...scores);
    return (unread2 == null ? void 0 : unread2.kind) === "not read" ? notReadInWords(unread2.problem) : "";
  }
  function reasons(register, headings, settings, clock2) {
    return perRow(register, headings, settings, clock2, REASONS_HEADING, rowReasons);
  }
  function status(register, headings, settings, clock2) {
    return perRow(register, headings, settings, clock2, STATUS_HEADING, (rows) => statusOfRow(rows).text);
  }
  function highlight(register, headings, settings, clock2) {
    return perRow(register, headings, settings, clock2, STATUS_HEADING, highlightOf);
  }
  function highlightOf(rows) {
    const { status: found, text } = statusOfRow(rows);
    if (!found) return text;
    const isInClass3 = rows.every(({ row, score }) => score.kind === "in class" && row.provision.place.from !== "assumed");
    return isInClass3 && found !== "In class" ? rowInClass(text) : marked(found, text);
  }
  function besideRegister(grid, judgement) {
    const asked2 = { grid, judgement, problems: [] };
    const scores = eachRow(asked2, SCORE_HEADING, riskOf);
    return eachRow(asked2, STATUS_HEADING, highlightOf).map((status3, i) => {
      var _a3;
      return [status3, (_a3 = scores[i]) != null ? _a3 : ""];
    });
  }
  function statusOfRow(rows) {
    var _a3;
    const [first] = rows;
    const worst = (_a3 = first == null ? void 0 : first.shares[0]) == null ? void 0 : _a3.week;
    if (!first || !worst) return { status: null, text: "" };
    if (first.score.kind === "not read" && first.row.pupils.length === 0 && worst.key === "")
      return { status: null, text: notReadInWords(first.score.problem) };
    const alike = first.shares.filter(({ week }) => week.status === worst.status).map(({ week }) => week.pupil);
    return { status: worst.status, text: rowStatusInWords(worst, first.shares.length < 2 ? null : alike) };
  }
  function minutes(register, headings, settings, clock2) {
    if (toGrid(register, clock2.wallClock).every((row) => row.length === 1)) return doseMinutes(register, headings, settings, clock2);
    return perRow(register, headings, settings, clock2, MINUTES_OUT_HEADING, (rows) => {
      const running = rows.map(({ row }) => row).filter((row) => isRunning(row));
      const unread2 = running.map(({ time: time3 }) => time3).find((time3) => !isRead(time3));
      if (unread2 && !isRead(unread2)) return notReadInWords(unread2);
      return running.length === 0 ? "" : running.reduce((sum3, row) => sum3 + minutesOut(row).most, 0);
    });
  }
  function perRow(register, headings, settings, clock2, heading, answer2) {
    if (allBlank(register)) return asColumn(toGrid(register, clock2.wallClock).map(() => ""), toGrid(register, clock2.wallClock));
    const asked2 = ask(register, headings, settings, clock2);
    return "problem" in asked2 ? asked2.problem : answerRows(asked2, heading, answer2);
  }
  function judgementOf(register, settings, clock2) {
    const refused = refusal(settingsFrom(settings, clock2));
    if (refused) return refused;
    const asked2 = ask(register, void 0, settings, clock2);
    if ("problem" in asked2) return asked2;
    return asked2.judgement.namesPupils ? asked2.judgement : problem(NO_PUPILS_NAMED);
  }
  function share(pupil, register, settings, clock2) {
    return perPupil("OUTVENTION_SHARE", pupil, judgementFor(register, settings, clock2), SHARE_HEADING, () => shareAnswer);
  }
  function wayBack2(pupil, register, settings, clock2) {
    return perPupil("OUTVENTION_WAYBACK", pupil, judgementFor(register, settings, clock2), WAY_BACK_HEADING, (judgement) => {
      const back = waysBack(judgement);
      return (week) => {
        const found = back(week);
        return found === null ? statusInWords(week) : wayBackInWords(wayBackParts(found, judgement.settings));
      };
    });
  }
  function judgementFor(register, settings, clock2) {
    return isOmitted(register) ? null : judgementOf(register, settings, clock2);
  }
  function perPupil(formula, pupil, judgement, heading, answerOf) {
    if (judgement === null) return noRegisterGiven(formula);
    if ("problem" in judgement) return judgement.problem;
    const byName2 = new Map(judgement.weeks.map((week) => [week.key, week]));
    const answer2 = answerOf(judgement);
    const names = toGrid(pupil);
    const answers = names.map((row, index) => {
      const name = cellText(row[0]);
      if (name === "") return "";
      const week = byName2.get(nameKey(name));
      if (week) return answer2(week);
      return index === 0 && names.length > 1 && fieldOf(row[0]) === "pupil" ? heading : pupilNotThere(name);
    });
    return asColumn(answers, names);
  }
  function shareAnswer(week) {
    const { share: share2, notRead: notRead2 } = week;
    return share2 && notRead2.length === 0 ? share2.most : partOfShare(week);
  }
  function provisions(register, settings, clock2) {
    const refused = isOmitted(register) ? problem(NO_REGISTER) : refusal(settingsFrom(settings, clock2));
    if (refused) return refused.problem;
    const asked2 = ask(register, void 0, settings, clock2);
    return "problem" in asked2 ? asked2.problem : [PROVISIONS_HEADINGS, ...interventionsOf(asked2.judgement).filter(hasFigures).map(provisionLine)];
  }
  var NO_FIGURES = [NO_FIGURE, NO_FIGURE, NO_FIGURE, NO_FIGURE];
  function pupils(register, settings, clock2) {
    const judgement = judgementOf(register, settings, clock2);
    if ("problem" in judgement) return judgement.problem;
    return [
      PUPILS_HEADINGS,
      ...inOrderOfShare(judgement.weeks).map((week) => [
        week.pupil,
        ...week.share ? [week.out.least, week.out.most, week.share.least, week.share.most] : NO_FIGURES,
        statusInWords(week),
        week.notRead.length
      ])
    ];
  }

  // src/messages/requests.ts
  var requests = lazy(() => {
    const check2 = strictObject({
      /** The sheet's name; left out, the sheet that is open. */
      sheet: optional(string2().check(_maxLength(200))),
      taughtMinutes: optional(number2().check(_gte(LEAST_TAUGHT_MINUTES), _lte(WEEK_OF_MINUTES))),
      /** What the user says a column is: its heading's mark → a field's name, or "Not used". Remembered with the sheet. */
      columns: optional(record(string2().check(_regex(/^#[0-9a-f]{8}$/)), string2().check(_maxLength(40)))),
      /** What rows that don't say where are taken as. Remembered with the sheet. */
      unsaidPlace: optional(_enum(SHEET_CHOICES.unsaidPlace.options)),
      /** The heading row, as the sheet counts; 0 for the one that is found. Remembered with the sheet, like the two that follow. */
      headingRow: optional(int().check(_gte(0), _lte(1e3))),
      pupilsInCell: optional(_enum(SHEET_CHOICES.pupilsInCell.options)),
      blankPupils: optional(_enum(SHEET_CHOICES.blankPupils.options)),
      columnsHold: optional(_enum(SHEET_CHOICES.columnsHold.options)),
      /** "2026-11-21"; left out, today. */
      reviewDate: optional(string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/)))
    });
    const written2 = strictObject({
      decision: string2().check(_maxLength(1e3)),
      who: string2().check(_maxLength(1e3)),
      by: string2().check(_maxLength(1e3)),
      notes: string2().check(_maxLength(4e4))
    });
    const pupilKey = string2().check(_maxLength(1e3));
    return {
      check: check2,
      nothing: strictObject({}),
      showCell: strictObject({
        sheet: string2().check(_maxLength(200)),
        cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/))
      }),
      /** A cell that could not be read: where it was shown, whose it is and what it said; and what it is to say. */
      correctCell: strictObject({
        register: string2().check(_maxLength(200)),
        of: strictObject({
          sheet: string2().check(_maxLength(200)),
          cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
          pupil: string2().check(_maxLength(5e4)),
          intervention: string2().check(_maxLength(5e4)),
          text: string2().check(_maxLength(5e4))
        }),
        to: string2().check(_minLength(1), _maxLength(1e3))
      }),
      /** Rows of the register to be selected, as the sheet counts. */
      showRows: strictObject({
        sheet: string2().check(_maxLength(200)),
        rows: array(int().check(_gte(1), _lte(1e7))).check(_minLength(1), _maxLength(1e3))
      }),
      /** The date that is chosen in the sidebar; left out, the settings' or today. */
      review: strictObject({ reviewDate: optional(string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/))) }),
      reviewPupil: strictObject({ review: int(), pupil: pupilKey }),
      saveReview: strictObject({
        review: int(),
        pupil: pupilKey,
        /** Only the lines that were changed, each with what stood there when it was shown. */
        lines: array(
          strictObject({ line: string2().check(_maxLength(40)), name: string2().check(_maxLength(1e3)), written: written2, was: written2 })
        ).check(_maxLength(200)),
        /** The pupil to go on to; left out, the same again. */
        next: optional(pupilKey)
      }),
      finishReview: strictObject({ review: int() }),
      /** A page of one pupil, by the name or by its key; the register as it is checked. */
      pupilPage: extend2(check2, { pupil: pupilKey }),
      /** The same of several, one after the other. */
      caseSample: extend2(check2, { pupils: array(pupilKey).check(_minLength(1), _maxLength(40)) })
    };
  });

  // src/sheets/book/clock.ts
  function clockOf2(spreadsheet) {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const wallClock = zone === Session.getScriptTimeZone() ? localWallClock : wallClockIn(zone);
    return { today: wallClock(/* @__PURE__ */ new Date()).day, wallClock };
  }
  var DAY_MS = 864e5;
  var LAST_YEAR_OF_TIMES = 1900;
  function typedWallClock() {
    const ofSheet = lazy(() => {
      try {
        return wallClockIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
      } catch {
        return (date2) => date2.getFullYear() <= LAST_YEAR_OF_TIMES ? localWallClock(date2) : { day: localWallClock(new Date(date2.getTime() + DAY_MS / 2)).day, minutes: 0 };
      }
    });
    return (date2) => {
      const local = localWallClock(date2);
      return local.minutes === 0 && date2.getFullYear() > LAST_YEAR_OF_TIMES ? local : ofSheet()(date2);
    };
  }
  function wallClockIn(timeZone) {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hour12: false
    });
    return (date2) => {
      var _a3, _b, _c, _d, _e;
      const parts = {};
      for (const { type, value } of format.formatToParts(date2)) parts[type] = Number(value);
      return {
        day: dayNumber((_a3 = parts.year) != null ? _a3 : 0, (_b = parts.month) != null ? _b : 1, (_c = parts.day) != null ? _c : 1),
        minutes: ((_d = parts.hour) != null ? _d : 0) % 24 * 60 + ((_e = parts.minute) != null ? _e : 0)
      };
    };
  }

  // src/sheets/book/userError.ts
  var UserError = class extends Error {
    constructor(problem2) {
      super(problem2.kind);
      this.problem = problem2;
    }
  };
  var NoRegisterError = class extends UserError {
    /** @param sheets names of those that looked like one until they were read */
    constructor(problem2, sheets = []) {
      super(problem2);
      this.sheets = sheets;
    }
  };
  var HALF_DONE = ["half saved", "lines moved", "columns moved"];
  function explained(error, place = "spreadsheet") {
    if (error instanceof UserError) return { message: problemInWords(error.problem, place), unsure: HALF_DONE.includes(error.problem.kind) };
    const text = error instanceof Error ? error.message : String(error);
    return { message: googleInWords(text), unsure: error instanceof Error && mayBeDone(text) };
  }

  // src/register/classSheets.ts
  var NONE_OF_NOW = /\b(?:cop(?:y|ies)|old|template|example|blank|archived?|archives?|leavers?|left|last|previous|draft|test|backup|waiting|wait|referr\w+|next|data|ended|finished|discharged|history|past|proposed|planned|completed?|stopped|closed|not|log)\b/i;
  var TERM = /\b(?:aut|spr|sum|sept?|oct|nov|dec|jan|feb|mar|apr|may|june?|july?)[a-z]*\b(?: ?\d)?|\b(?:ht|t|term) ?\d\b|\b20\d\d\b|\b\d\d[-/]\d\d\b/gi;
  function mayGoTogether(name, other) {
    const terms = [name, other].map((each) => {
      var _a3;
      return ((_a3 = each.match(TERM)) != null ? _a3 : []).join(" ").toLowerCase();
    });
    return terms[0] === terms[1] && !NONE_OF_NOW.test(name.replace(/_/g, " ")) && !NONE_OF_NOW.test(other.replace(/_/g, " "));
  }
  function termOfSheet(name, { reviewDay, terms }) {
    var _a3;
    const [, term] = (_a3 = A_TERM.exec(name)) != null ? _a3 : [];
    const span2 = term === void 0 ? null : readTerm(term, reviewDay, terms);
    if ((span2 == null ? void 0 : span2.first) === void 0 || span2.last === void 0) return null;
    return span2.last < reviewDay ? "over" : span2.first > reviewDay ? "to come" : "on";
  }
  var A_TERM = /^(?:(?:provisions?|interventions?|register|map|list|sheet)[ -]*)*((?:autumn|spring|summer|aut|spr|sum)(?: ?term)?(?: ?[1-4])?(?: 20\d\d)?)(?:[ -]*(?:provisions?|interventions?|register|map|list))*$/i;
  function isOfOne(name) {
    return OF_AN_ADULT.test(name) || readLeader(name) !== "not known" || kindOfWork(name) !== null;
  }
  var OF_AN_ADULT = /^M(?:rs?|s|iss)\b\.? \p{Lu}/u;
  function areOneRegister(readings, names) {
    const named2 = /* @__PURE__ */ new Set();
    const areOfOne = names.every(isOfOne) || readings.every(({ notices }) => notices.some(({ kind }) => kind === "said above the list"));
    return readings.map((reading, i) => {
      var _a3;
      const keys = areOfOne ? reading.rows.flatMap(({ pupils: pupils2, provision }) => pupils2.map(({ key: key2 }) => `${key2}
${nameKey(provision.intervention)}`)) : [...reading.rows.flatMap(({ pupils: pupils2 }) => pupils2), ...reading.withoutRows].map(({ key: key2 }) => key2);
      const isRegister2 = reading.columns.has("pupil") && reading.rows.some(({ time: time3 }) => isRead(time3)) && saysTimes(reading);
      const goesWith = isRegister2 && !isAnotherList(reading) && staffIn(reading) === void 0 && keys.every((key2) => !named2.has(key2));
      if (i === 0 || goesWith) for (const key2 of keys) named2.add(key2);
      return i === 0 || goesWith && ((_a3 = readings[0]) == null ? void 0 : _a3.columns.has("pupil")) === true;
    });
  }

  // src/words/done.ts
  function clearedInWords({ columns, kept: kept2, rules: rules2 }) {
    if (columns + kept2 + rules2 === 0) return "There were no highlights or added columns to take away.";
    const gone = [columns > 0 ? counted(columns, "column") : "", rules2 > 0 ? counted(rules2, "highlight rule") : ""].filter(Boolean);
    const [stay, them, are] = kept2 === 1 ? ["stays", "it", "it is"] : ["stay", "them", "they are"];
    return [
      ...gone.length > 0 ? [`${gone.join(" and ")} taken away.`] : [],
      ...kept2 > 0 ? [
        `${counted(kept2, "column")} ${stay}, without our formula, because something was typed in ${them}: delete ${them} yourself if ${are} not needed.`
      ] : [],
      "Review tabs stay, because they may hold your decisions: delete such a tab like any other."
    ].join(" ");
  }
  function settingsOpened(tab, made, added2) {
    if (made)
      return `The tab "${tab}" is made, and stands open. Type in its column B, then check the register again so that its two columns use it.`;
    const news = added2 === 0 ? "" : ` ${counted(added2, "new line")} ${added2 === 1 ? "was" : "were"} added near its end.`;
    return `The settings are on the tab "${tab}".${news}`;
  }
  function registerMade(tab) {
    return `"${tab}" is yours: type your interventions into it, delete the two examples, and check it.`;
  }
  function exampleShown(tab) {
    return `"${tab}" is open. Its pupils are invented; it can be taken away again at any time.`;
  }
  function exampleRemoved({
    example,
    review: review2,
    stays
  }) {
    if (stays) return "The example was changed by hand, so it stays: it is yours from now on. Delete the tab yourself if it is not needed.";
    if (example) return review2 ? "The example is taken away, with the review made from it." : "The example is taken away.";
    return review2 ? "The review made from the example is taken away. The example itself was gone already." : "There is no example to take away.";
  }
  function columnsBlocked(sheet, letters2) {
    const [columns, show, them] = letters2.length === 1 ? ["Column", "shows", "it"] : ["Columns", "show", "them"];
    return `${columns} ${letters2.join(" and ")} of "${sheet}", right of the register, ${show} #REF! because something was typed in ${them}. Move or clear what was typed, and check again.`;
  }
  function valuesAsOf({ day, minutes: minutes3 }) {
    const clock2 = [Math.floor(minutes3 / 60), minutes3 % 60].map((part2) => String(part2).padStart(2, "0")).join(":");
    return `As of ${dateInWords(day)}, ${clock2}. ${VALUES}`;
  }
  var VALUES = "These are values: check the register again to renew them, also after rows were sorted or put in.";
  function isValuesAsOf(note) {
    return /^As of \d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d\. /.test(note) && note.endsWith(`. ${VALUES}`) && note.length < VALUES.length + 40;
  }
  var NOT_SHOWN_HERE = "See the sidebar";
  function columnsAsValues(sheet) {
    return `The headings of "${sheet}" take no formula, as in a table, so the two columns are values: check again to renew them.`;
  }
  function valuesKept(sheet, cells) {
    const [hold, were, they] = cells === 1 ? ["holds", "was", "it is"] : ["hold", "were", "they are"];
    return `${counted(cells, "cell")} of the two columns on "${sheet}" ${hold} words of yours, and ${were} left as ${they}.`;
  }
  function columnsUnknown(sheet, letters2) {
    const [columns, show] = letters2.length === 1 ? ["Column", "shows"] : ["Columns", "show"];
    return `${columns} ${letters2.join(" and ")} of "${sheet}" ${show} #NAME? to whoever does not have this add-on, and did so before this check. Under "How it was understood" the two columns can hold values instead, which everybody sees.`;
  }
  var JUDGES_OTHERWISE = "This version judges otherwise: the rows of a pupil who is more out than in keep their order (70 to 100), a row outside lessons is not asked about time, an EHC plan is the pupil's and a duty the row's, weeks are school weeks, and bands are High, Medium and Low. Scores may differ from last time.";
  function columnsBeyond(sheet, first, last) {
    return `"${sheet}" is filled by a formula, so the two columns stand beyond all that it may fill: in ${first} and ${last}.`;
  }
  function looksRefused(sheet, look) {
    if (look === "bands")
      return `The figures stand on "${sheet}", but Google refused their number format, as it does in a table with typed columns: the scores stand without High, Medium or Low behind them.`;
    return `The figures stand on "${sheet}", but Google refused the colours: a conditional format rule of the sheet may refer to a column that is gone. Look under Format ▸ Conditional formatting, delete such a rule, and check again.`;
  }
  function othersInWords(names) {
    const sheets = listed(names.map((name) => `"${clip(name)}"`));
    return `${sheets} ${names.length === 1 ? "looks like a register too, and was" : "look like registers too, and were"} not read: nobody who stands only there is in this list.`;
  }
  function tableBeside(heading) {
    return `Beside the register stands another table with a heading "${clip(heading)}" of its own: nobody in it is read. Put it below the register, or on a sheet of its own.`;
  }
  function termIsOver(opened, read2) {
    return `The sheet "${clip(opened)}" is called after a term that is over: "${clip(read2)}" was read instead. To read another, choose it under How it was understood.`;
  }
  function headingsMoved(before, now2) {
    return `Row ${before} was given as the heading row, and is none any more. The headings were found in row ${now2}.`;
  }
  function reviewStarted(tab) {
    return `The review is started, in the tab "${tab}".`;
  }
  var EARLIER = " (earlier)";
  var earlierName = (name) => `${name}${EARLIER}`;
  var isNamedEarlier = (name) => name.includes(EARLIER);
  function reviewTakenOver(tab, old) {
    return `The review goes on in the tab "${tab}", which has fewer columns: every decision and note stands in it. The tab "${old}" stays as it was; delete it when you no longer need it.`;
  }
  function reviewRefreshed(tab, { added: added2, gone, kept: kept2, below, unsure, day }) {
    const news = [
      added2 > 0 ? ` ${counted(added2, "new line")} ${added2 === 1 ? "is" : "are"} at the end of the table.` : "",
      kept2 > 0 ? ` ${counted(kept2, "cell")} of our columns ${kept2 === 1 ? "holds words of yours, and was" : "hold words of yours, and were"} left as ${kept2 === 1 ? "it is" : "they are"}.` : "",
      below ? " Something may have been typed below the table, so that stays, and the summary stands anew below it." : "",
      unsure.length > 0 ? ` Somebody moved lines meanwhile: look at ${unsure.join(" and ")}, and refresh once more.` : "",
      gone > 0 ? ` ${counted(gone, "line")} ${gone === 1 ? "is" : "are"} no longer in the register, and ${gone === 1 ? "says" : "say"} so.` : ""
    ].join("");
    return `"${tab}" is refreshed${day === null ? "" : `, as of ${dateInWords(day)}`}; what you have written stays.${news}`;
  }
  function noChangeDecided(pupils2) {
    return pupils2.length === 0 ? "There is nobody left of whom nothing is asked." : `Decided for ${counted(pupils2.length, "pupil")}: no change, and every intervention kept (${pupils2.join(", ")}). Each can still be changed.`;
  }
  function reviewFinished(day, lines, open) {
    const names = [...new Set(open.filter(Boolean))];
    const whose = open.length === 0 ? lines === 0 ? "The review has no lines, so there was nothing to decide." : "Everything has a decision." : `Still open: ${counted(open.length, "decision")}${names.length > 0 ? `, for ${names.join(", ")}` : ""}.`;
    return `The review is finished, on ${dateInWords(day)}. ${whose}`;
  }
  function finishedMark(day, open) {
    return `Finished on ${dateInWords(day)}${open === 0 ? "" : `, with ${counted(open, "decision")} still to make that day`}. `;
  }
  var FIGURES_OF = "Figures of ";
  var NOT_UNDERSTOOD = "Something sent from the sidebar was too long or not in the expected form. Shorten it, or close the sidebar and open it again from the menu.";

  // src/week/notices.ts
  var MOST_TOLD = 20;
  function weekNotices({ rows }, weeks, settings) {
    return [
      ...holiday(settings),
      ...nothingRuns(rows, settings),
      ...pastItsEnd(rows, settings),
      ...someOf("in two years", weeks.flatMap(inTwoYears)),
      ...someOf("typed twice", typedTwice(rows)),
      ...someOf(
        "at the same time",
        weeks.flatMap(({ pupil, clashes }) => clashes.map((clash) => ({ kind: "at the same time", pupil, clash })))
      )
    ];
  }
  function someOf(of, all) {
    if (all.length <= MOST_TOLD) return all;
    return [...all.slice(0, MOST_TOLD), { kind: "more of them", of, count: all.length - MOST_TOLD }];
  }
  function holiday({ reviewDay, terms }) {
    const found = holidayAt(reviewDay, terms);
    return found ? [{ kind: "in the holidays", day: reviewDay, lastDay: found.lastDay }] : [];
  }
  function nothingRuns(rows, settings) {
    if (rows.length === 0 || rows.some(isRunning)) return [];
    const later = (row) => beginsLater(row.provision, settings);
    const before = rows.every((row) => row.provision.running === "not started" && later(row));
    return [
      {
        kind: "nothing runs",
        day: settings.reviewDay,
        when: before ? "before everything" : "nothing is running",
        byDates: rows.some((row) => row.provision.lastDay !== void 0 || later(row))
      }
    ];
  }
  function pastItsEnd(rows, { reviewDay, terms }) {
    var _a3, _b;
    const lastDay = (_b = (_a3 = holidayAt(reviewDay, terms)) == null ? void 0 : _a3.lastDay) != null ? _b : reviewDay;
    const past = rows.filter((row) => isRunning(row) && row.provision.end !== void 0 && row.provision.end < lastDay);
    return past.length === 0 ? [] : [{ kind: "past its end", rows: past }];
  }
  function inTwoYears({ pupil, years: years2 }) {
    return pupil === "" || years2.length < 2 ? [] : [{ kind: "in two years", pupil, years: years2 }];
  }
  function typedTwice(rows) {
    const byText = /* @__PURE__ */ new Map();
    for (const row of rows) {
      if (!isRunning(row)) continue;
      const whose = row.pupils.map(({ key: key2 }) => key2).sort();
      const text = JSON.stringify([whose, { ...row.provision.texts, pupil: "" }]).toLowerCase();
      const alike = byText.get(text);
      if (alike) alike.push(row);
      else byText.set(text, [row]);
    }
    return [...byText.values()].filter((alike) => alike.length > 1).map((alike) => ({ kind: "typed twice", rows: alike }));
  }

  // src/words/notices.ts
  function registerNoticeInWords(notice) {
    switch (notice.kind) {
      case "goes on to the right":
        return `The register goes on to the right: ${notice.turns} interventions in a row.`;
      case "terms side by side":
        return "Each set of columns counts in the term that stands above it.";
      case "rival columns":
        return `${fieldName(notice.field)} is read from "${notice.taken}", not from ${notice.others.map((heading) => `"${heading}"`).join(" or ")}${notice.near.length > 0 ? ". If that is wrong, say which column it is" : ""}.`;
      case "may say that a row is over": {
        const named2 = notice.headings.map((heading) => `"${clip(heading)}"`);
        return `${listed(named2)} may say when a row begins or ends, and ${named2.length === 1 ? "is" : "are"} not used: a row that is over may be counted. Say what ${named2.length === 1 ? "the column is" : "the columns are"} under How it was understood.`;
      }
      case "colours without a key":
        return `No key was found that says whether rows marked ${listed(notice.colours.map((colour) => `"${clip(colour)}"`))} are running: they are counted.`;
      case "a timetable":
        return "The sheet is a timetable: each cell that is not in class, a break or lunch counts with its days and times.";
      case "on its side":
        return "The register lies on its side: each column was read as one intervention, and the lines beside it as what belongs to it.";
      case "a card for each group":
        return "Each group has a card of its own: what stands beside its labels was read as one row.";
      case "groups under banners":
        return "What a row is for, and for how long, is read from the line above its group.";
      case "days across":
        return "Each cell under a day was read as what is done on it, and when: what stands the same on several days is one intervention.";
      case "said above the list":
        return `What stands above the list is taken for every pupil in it: ${listed(notice.labels.map((label) => `"${clip(label)}"`))}.`;
      case "interventions across":
        return `Each of these columns is an intervention, with each pupil's time under it: ${listed(notice.names.map((name) => `"${clip(name)}"`))}.`;
      case "the month first":
        return `Dates are read with the month first, as ${clip(notice.example)} can only be read so.`;
      case "dates may be turned round":
        return `Some dates under "${clip(notice.heading)}" may have day and month turned round: ${clip(notice.example)} stayed text, and no real date beside it is later than the 12th. Look at File › Settings › Locale: if it says ${notice.monthFirst ? "United Kingdom, choose United States" : "United States, choose United Kingdom"} and type the dates again.`;
      case "dates are turned round":
        return `Dates are read with day and month turned round: ${clip(notice.example)} under "${clip(notice.heading)}" stayed text, no real date is later than the 12th, and as they stand rows would end before they begin. Look at File › Settings › Locale: if it says ${notice.monthFirst ? "United Kingdom, choose United States" : "United States, choose United Kingdom"} and type the dates again.`;
      case "another table below":
        return "Another table, with other headings, stands below the register: it is not read.";
      case "two registers":
        return "Two tables stand one under the other, each with headings of its own: both are read.";
      case "one pupil":
        return `The sheet is ${notice.pupil}'s: the name stands above the table.`;
      case "stacked pupils":
        return "The pupils stand one below the other: the rows under each name are that pupil's.";
      case "names stand once":
        return "A row without a pupil's name is taken as the pupil's above it.";
      case "surname first":
        return 'Names are taken as "surname, first name": a comma does not part two pupils.';
      case "several pupils":
        return `${counted(notice.rows, "row")} ${notice.rows === 1 ? "names" : "name"} several pupils: each of them is out for the whole time.`;
      case "one pupil in several spellings": {
        const [first = "", ...others] = notice.names.map((name) => `"${clip(name)}"`);
        return `${first} and ${others.join(" and ")} are taken as one pupil: they differ only by capitals, spaces, full stops, or characters that look the same or can't be seen.`;
      }
      case "only to join":
        return `Not counted, because they are only to join: ${notice.pupils.join(", ")}.`;
      case "no longer in it":
        return `Not counted where it is said that they have left: ${notice.pupils.join(", ")}.`;
      case "no intervention":
        return `${counted(notice.rows, "row")} ${notice.rows === 1 ? "names" : "name"} a pupil and no intervention: nothing is counted there. If the intervention above is meant, type it in each row.`;
      case "perhaps divided by the group": {
        const { example } = notice;
        const what = example === null ? "" : ` For instance ${rangeInWords(example.weekly)} minutes for a group of ${example.size} would be ${rangeInWords(scaled(example.weekly, example.size))}.`;
        return `"${notice.heading}" may already be divided by the size of the group, as in costed provision maps. A pupil is out for the whole session: give undivided minutes.${what}`;
      }
      case "of a base":
        return `Everybody in it is taken as placed in a base, because the title says "${clip(notice.title)}". Where that is wrong, say "mainstream" in a column "Placement".`;
      case "a sheet for each pupil":
        return `The register is spread over ${notice.sheets} sheets, one for each pupil.`;
      case "several sheets":
        return `The register is spread over ${notice.names.length} sheets, ${notice.areShared ? "each of one adult or one intervention" : "as no pupil is on two of them"}: ${listed(notice.names.map((name) => `"${clip(name)}"`))}.`;
    }
  }
  function weekNoticeInWords(notice, lineOf3) {
    var _a3, _b, _c;
    switch (notice.kind) {
      case "in the holidays":
        return `${dateInWords(notice.day)} is in the school holidays. Rows that name a term count as in the last week of term, to ${dateInWords(notice.lastDay)}. Rows whose own end date is past have ended.`;
      case "nothing runs": {
        const when = notice.when === "before everything" ? "before everything in the register begins" : "when nothing in the register is running";
        const next = notice.byDates ? "Choose another review date." : "The status of every row says that it has ended or is not running at present.";
        return `The review date, ${dateInWords(notice.day)}, is ${when}: so nobody is out of class. ${next}`;
      }
      case "past its end": {
        const [row, its, counts, runs2] = notice.rows.length === 1 ? ["Row", "its", "counts", "it still runs"] : ["Rows", "their", "count", "they still run"];
        return `${row} ${listedRows(notice.rows, lineOf3)} ${counts} although ${its} end date is past, because another column says that ${runs2}. If that is wrong, correct one of the two.`;
      }
      case "in two years": {
        const named2 = notice.years.map(yearInWords);
        return `${clip(notice.pupil)} is listed under ${listed(named2)}, and is taken as one pupil with the taught week of ${(_a3 = named2[0]) != null ? _a3 : ""}. If these are two pupils, give them different names, such as AB1 and AB2.`;
      }
      case "typed twice": {
        const { rows } = notice;
        const [first] = rows;
        const what = [...((_b = first == null ? void 0 : first.pupils) != null ? _b : []).map(({ name }) => name), (_c = first == null ? void 0 : first.provision.intervention) != null ? _c : ""].filter(Boolean).map(clip);
        return `Rows ${listedRows(rows, lineOf3)} say the same (${what.join(", ")})${(first == null ? void 0 : first.provision.slots.length) === 0 ? ", and each of them counts" : ""}. If that is a mistake, delete ${rows.length === 2 ? "one of them" : "all but one of them"}.`;
      }
      case "at the same time":
        return clashInWords(notice.pupil, notice.clash);
      case "more of them":
        return moreInWords(notice.of, notice.count);
    }
  }
  function moreInWords(of, count2) {
    const one = count2 === 1;
    switch (of) {
      case "in two years":
        return `${counted(count2, "more pupil")} ${one ? "is" : "are"} listed under several years, and taken as one.`;
      case "typed twice":
        return `${counted(count2, "more group")} of rows ${one ? "says" : "say"} the same.`;
      case "at the same time":
        return `${counted(count2, "more time")} a week two or more of a pupil's interventions are at once: those minutes count once.`;
    }
  }
  var MOST_ROWS2 = 20;
  function listedRows(rows, lineOf3) {
    const named2 = rows.slice(0, MOST_ROWS2).map(lineOf3);
    return listed(rows.length > named2.length ? [...named2, `${rows.length - named2.length} more`] : named2);
  }
  function clashInWords(pupil, { rows, at }) {
    var _a3;
    const whose = pupil === "" ? "" : `${clip(pupil)}: `;
    return `${whose}${listed(rows.map(({ provision }) => clip(provision.intervention)))} are at the same time on ${(_a3 = WEEKDAYS[at.day]) != null ? _a3 : ""}, ${clockInWords(at.from)}–${clockInWords(at.to)}: those ${at.to - at.from} minutes count once.`;
  }

  // src/report.ts
  function reportOf(judgement, first, originOf2) {
    var _a3;
    const { register, settings, weeks, rows } = judgement;
    const back = waysBack(judgement);
    return {
      register: {
        sheet: first.sheet,
        headingRow: first.row + ((_a3 = register.headingIndex) != null ? _a3 : 0),
        rows: register.rows.length,
        notRead: rows.flatMap(({ row }) => isRunning(row) && !isRead(row.time) ? [notReadLine(row, row.time, originOf2(row))] : [])
      },
      taughtMinutes: settings.taughtMinutes,
      reviewDate: isoDate(settings.reviewDay),
      pupils: inOrderOfShare(weeks).map((week) => ({
        ...pupilLine(week, settings.taughtMinutes),
        ...wayBackOf(back(week), (row) => originOf2(row).row + row.index)
      })),
      rows: rows.map((judged) => rowLine(judged, originOf2(judged.row))),
      datesNotRead: rows.flatMap(
        ({ row }) => isRunning(row) ? row.provision.datesNotRead.map((problem2) => notReadLine(row, problem2, originOf2(row))) : []
      ),
      notices: noticesInWords(judgement, (row) => {
        const { sheet, row: top } = originOf2(row);
        return sheet === first.sheet ? `${top + row.index}` : `${top + row.index} of "${sheet}"`;
      }),
      columns: register.chosen.map(({ field, heading, column, by, sure, second }) => ({
        field: fieldName(field),
        heading,
        letter: columnLetters(first.column + column),
        by,
        sure: Math.round(sure * 100) / 100,
        second: second === null ? null : fieldName(second)
      })),
      unusedColumns: register.unused
    };
  }
  function noticesInWords({ register, weeks, settings }, lineOf3) {
    return [
      ...register.notices.map(registerNoticeInWords),
      ...weekNotices(register, weeks, settings).map((notice) => weekNoticeInWords(notice, lineOf3))
    ];
  }
  function notReadLine(row, problem2, origin) {
    const line3 = origin.row + row.index;
    return {
      sheet: origin.sheet,
      row: line3,
      cell: `${columnLetters(origin.column + problem2.column)}${line3}`,
      text: problem2.text,
      why: whyInWords(problem2.why, problem2.field),
      instead: whatToType(problem2),
      pupil: row.pupils.map(({ name }) => name).join(", "),
      intervention: row.provision.intervention
    };
  }
  function wayBackOf(back, lineOf3) {
    var _a3;
    const plans = (_a3 = back == null ? void 0 : back.plans) != null ? _a3 : [];
    return {
      overMinutes: back === null ? null : back.overMinutes,
      wayBack: plans.map(({ changes, outMost, shareMost }) => ({
        changes: changes.map((each) => ({
          row: lineOf3(each.row),
          intervention: each.row.provision.intervention,
          change: each.change,
          ...each.change === "fewer times" ? { from: each.from, to: each.to } : {}
        })),
        outMost,
        shareMost: Math.round(shareMost * 1e4) / 1e4
      }))
    };
  }
  function pupilLine(week, taughtMinutes) {
    return {
      pupil: week.pupil,
      ...week.taughtMinutes === taughtMinutes ? {} : { taughtMinutes: week.taughtMinutes },
      outLeast: week.out.least,
      outMost: week.out.most,
      shareLeast: week.share && week.share.least,
      shareMost: week.share && week.share.most,
      status: statusInWords(week),
      notRead: week.notRead.length,
      timesOutLeast: week.broken.times.least,
      timesOutMost: week.broken.times.most,
      adults: week.broken.adults
    };
  }
  function rowLine({ row, score }, origin) {
    var _a3, _b;
    const time3 = isRead(row.time) ? row.time.weekly : null;
    return {
      row: origin.row + row.index,
      pupil: row.pupils.map(({ name }) => name).join(", "),
      intervention: row.provision.intervention,
      score: score.kind === "scored" ? score.score : score.kind === "in class" ? 0 : null,
      weeklyLeast: (_a3 = time3 == null ? void 0 : time3.least) != null ? _a3 : null,
      weeklyMost: (_b = time3 == null ? void 0 : time3.most) != null ? _b : null,
      where: row.provision.place.where,
      whereFrom: row.provision.place.from,
      lost: score.kind === "scored" ? score.lost.map((lost) => ({
        check: lost.check,
        points: lost.points,
        seen: seenInWords(lost),
        question: questionOf(lost, row.provision)
      })) : []
    };
  }

  // src/register/fedBy.ts
  var SPREADS = new Set(
    "ARRAYFORMULA FILTER QUERY SORT SORTN UNIQUE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML TRANSPOSE VSTACK HSTACK CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND WRAPROWS WRAPCOLS BYROW BYCOL MAP MAKEARRAY SCAN LET LAMBDA OFFSET INDIRECT ARRAY_CONSTRAIN TOROW SPLIT".split(" ")
  );
  var LOOKS_INSIDE = /* @__PURE__ */ new Set(["IFERROR", "IFNA", "IF"]);
  var SIDE_BY_SIDE = /\{|\bHSTACK\s*\(/i;
  var OWN_WIDTH = /\b(IMPORTDATA|IMPORTHTML|IMPORTXML|TRANSPOSE|EXPAND|WRAPROWS|WRAPCOLS|MAKEARRAY|TOROW|SPLIT|OFFSET|INDIRECT|PIVOT)\b/i;
  var COLUMNS = /(?<![A-Z0-9_.])\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*(?![A-Z0-9_(])/gi;
  function spillWidth(formula) {
    var _a3;
    const text = formula.replace(/^=\s*\+?/, "").trim();
    if (!spreads(text)) return 1;
    if (OWN_WIDTH.test(text)) return null;
    const widths = ((_a3 = text.match(COLUMNS)) != null ? _a3 : []).map(columnsIn);
    if (widths.length === 0) return /^IMPORTRANGE\b.*\b[A-Z]{1,3}\d+"\s*\)$/i.test(text) ? 1 : null;
    return SIDE_BY_SIDE.test(text) ? widths.reduce((sum3, width) => sum3 + width, 0) : Math.max(...widths);
  }
  function spreads(text) {
    var _a3, _b, _c, _d;
    if (text.startsWith("{")) return true;
    if (/^(?:'(?:[^']|'')+'!|[\w. ]+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/i.test(text)) return true;
    const name = (_c = (_b = (_a3 = /^([A-Z_.]+)\s*\(/i.exec(text)) == null ? void 0 : _a3[1]) == null ? void 0 : _b.toUpperCase()) != null ? _c : "";
    if (LOOKS_INSIDE.has(name)) return ((_d = text.match(/[A-Z_.]+(?=\s*\()/gi)) != null ? _d : []).some((each) => SPREADS.has(each.toUpperCase()));
    return SPREADS.has(name);
  }
  function columnsIn(range2) {
    const [from = "", to = ""] = range2.split(":").map((end2) => end2.replace(/[^A-Z]/gi, ""));
    return Math.abs(columnNumber(to) - columnNumber(from)) + 1;
  }
  function columnNumber(letters2) {
    return Array.from(letters2.toUpperCase()).reduce((sum3, letter) => sum3 * 26 + letter.charCodeAt(0) - 64, 0);
  }
  function reach(formulas, first) {
    const ends = formulas.flatMap(
      (row, r) => row.flatMap((formula, i) => {
        var _a3, _b, _c, _d, _e;
        if (formula === "") return [];
        const inEachRow = [(_b = (_a3 = formulas[r - 1]) == null ? void 0 : _a3[i]) != null ? _b : "", (_d = (_c = formulas[r + 1]) == null ? void 0 : _c[i]) != null ? _d : ""].some(
          (other) => other !== "" && spillWidth(other) === null
        );
        return [{ at: first + i, width: (_e = spillWidth(formula)) != null ? _e : inEachRow ? 1 : null }];
      })
    );
    return ends.some(({ width }) => width === null) ? null : ends.reduce((most, { at, width }) => Math.max(most, at + (width != null ? width : 0) - 1), 0);
  }

  // src/sheets/book/memory.ts
  var sheetChoices = lazy(() => {
    return object({
      /** Heading mark → a field's name, or "Not used". */
      columns: optional(record(string2().check(_regex(/^#[0-9a-f]{8}$/)), string2())),
      unsaidPlace: optional(_enum(SHEET_CHOICES.unsaidPlace.options)),
      headingRow: optional(int()),
      pupilsInCell: optional(_enum(SHEET_CHOICES.pupilsInCell.options)),
      blankPupils: optional(_enum(SHEET_CHOICES.blankPupils.options)),
      columnsHold: optional(_enum(SHEET_CHOICES.columnsHold.options)),
      /** Day number: when its last review was finished, where there is no settings tab to say so. */
      lastFinished: optional(number2())
    });
  });
  var chosen = lazy(() => object({ taughtMinutes: optional(number2()), sheets: optional(record(string2(), sheetChoices())) }));
  var insertion = lazy(
    () => object({
      sheetId: int(),
      after: int(),
      count: int(),
      /** How wide the sheet was before: only where it is wider now has anything been put in. */
      width: int()
    })
  );
  var CHOSEN = "outventions.chosen";
  var CHOSEN_FOR = "outventions.chosen.";
  var INSERTING = "outventions.inserting";
  var ADDING = "outventions.adding";
  function memoryOf() {
    var _a3, _b;
    const properties = PropertiesService.getDocumentProperties();
    const kept2 = (_a3 = properties == null ? void 0 : properties.getProperties()) != null ? _a3 : {};
    const put2 = (key2, value) => {
      properties == null ? void 0 : properties.setProperty(key2, value);
    };
    const drop = (key2) => {
      properties == null ? void 0 : properties.deleteProperty(key2);
    };
    return {
      chosen: chosenIn(kept2),
      remember: ({ taughtMinutes, sheets = {} }, sheetIds) => {
        const alive = new Set(sheetIds.map(String));
        for (const [id, choices] of Object.entries(sheets)) {
          const [key2, json] = [`${CHOSEN_FOR}${id}`, JSON.stringify(choices)];
          if (alive.has(id) && kept2[key2] !== json) put2(key2, json);
        }
        for (const key2 of Object.keys(kept2)) if (key2.startsWith(CHOSEN_FOR) && !alive.has(key2.slice(CHOSEN_FOR.length))) drop(key2);
        put2(CHOSEN, JSON.stringify({ taughtMinutes }));
      },
      brokenInsertion: parsed(insertion(), kept2[INSERTING]),
      noteInsertion: (what) => {
        put2(INSERTING, JSON.stringify(what));
      },
      forgetInsertion: () => {
        drop(INSERTING);
      },
      brokenTab: (_b = kept2[ADDING]) != null ? _b : null,
      noteTab: (mark) => {
        put2(ADDING, mark);
      },
      forgetTab: () => {
        drop(ADDING);
      }
    };
  }
  function chosenIn(kept2) {
    var _a3;
    const { taughtMinutes, sheets: before = {} } = (_a3 = parsed(chosen(), kept2[CHOSEN])) != null ? _a3 : {};
    const own3 = Object.entries(kept2).flatMap(([key2, json]) => {
      const choices = key2.startsWith(CHOSEN_FOR) ? parsed(sheetChoices(), json) : null;
      return choices ? [[key2.slice(CHOSEN_FOR.length), choices]] : [];
    });
    return { ...taughtMinutes === void 0 ? {} : { taughtMinutes }, sheets: { ...before, ...Object.fromEntries(own3) } };
  }
  function parsed(schema, json) {
    try {
      const read2 = schema.safeParse(JSON.parse(json != null ? json : "null"));
      return read2.success ? read2.data : null;
    } catch {
      return null;
    }
  }

  // src/sheets/book/book.ts
  function tabOf(sheet, name = sheet.getName()) {
    return { sheet, name, hasCells: lazy(() => sheet.getType() === SpreadsheetApp.SheetType.GRID) };
  }
  function openBook() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    let tabs = null;
    return {
      spreadsheet,
      clock: lazy(() => clockOf2(spreadsheet)),
      memory: lazy(memoryOf),
      tabs: () => tabs != null ? tabs : tabs = spreadsheet.getSheets().map((sheet) => tabOf(sheet)),
      insert: (name, position) => {
        tabs = null;
        return spreadsheet.insertSheet(name, position);
      },
      remove: (sheet) => {
        tabs = null;
        spreadsheet.deleteSheet(sheet);
      },
      rename: (sheet, name) => {
        tabs = null;
        sheet.setName(name);
      }
    };
  }

  // src/sheets/book/marks.ts
  var COLUMN_KEY = "outventions.column";
  var REVIEW_KEY = "outventions.review";
  var SETTINGS_KEY = "outventions.settings";
  var EXAMPLE_KEY = "outventions.example";
  var SUMMARY_KEY = "outventions.review.foot";
  var PAGE_KEY = "outventions.page";
  var GOVERNORS_KEY = "outventions.summary";
  var STRATEGY_KEY = "outventions.strategy";
  var TABLE_KEY = "outventions.interventions";
  var CASES_KEY = "outventions.cases";
  var RETURN_KEY = "outventions.return";
  var RETURN_KINDS_KEY = "outventions.return.kinds";
  var OUR_TABS = [REVIEW_KEY, SETTINGS_KEY, PAGE_KEY, GOVERNORS_KEY, STRATEGY_KEY, TABLE_KEY, CASES_KEY, RETURN_KEY, RETURN_KINDS_KEY];
  function oursOn(sheet) {
    const found = sheet.createDeveloperMetadataFinder().find().map((metadata) => ({ metadata, key: metadata.getKey() }));
    const columns = found.filter(({ key: key2 }) => key2 === COLUMN_KEY).flatMap(({ metadata }) => {
      var _a3;
      const column = metadata.getLocation().getColumn();
      const [kind = "", judgement = "", written2 = ""] = ((_a3 = metadata.getValue()) != null ? _a3 : "").split(" ");
      return column ? [{ metadata, kind, judgement, written: written2, column: column.getColumn() }] : [];
    }).sort((a, b) => a.column - b.column);
    const keys = found.map(({ key: key2 }) => key2);
    return { columns, isExample: keys.includes(EXAMPLE_KEY), isOurTab: keys.some((key2) => OUR_TABS.includes(key2)) };
  }
  var NEW_COLUMN = "new";
  function columnMark(kind, judgement, written2) {
    return [kind, judgement, written2].join(" ").trim();
  }
  function remark(ours, judgement, written2) {
    const { metadata, kind } = ours;
    return { ...ours, metadata: setMark(metadata, columnMark(kind, judgement, written2)), judgement, written: written2 };
  }
  function setMark(metadata, value) {
    var _a3, _b, _c;
    try {
      return metadata.setValue(value);
    } catch (error) {
      if (error instanceof Error && mayBeDone(error.message)) throw error;
      const [key2, where] = [metadata.getKey(), metadata.getLocation()];
      const place = (_b = (_a3 = where.getColumn()) != null ? _a3 : where.getRow()) != null ? _b : where.getSheet();
      place == null ? void 0 : place.addDeveloperMetadata(key2, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      metadata.remove();
      return (_c = place == null ? void 0 : place.getDeveloperMetadata().find((each) => each.getKey() === key2 && each.getValue() === value)) != null ? _c : metadata;
    }
  }
  var MOST_WRITTEN = 700;
  function writtenMarks(texts, before = "") {
    return [.../* @__PURE__ */ new Set([...texts.map((text) => fnv1a(text)), ...marksIn(before)])].slice(0, 2 * MOST_WRITTEN).join("");
  }
  function marksIn(written2) {
    var _a3;
    return (_a3 = written2.match(/.{8}/g)) != null ? _a3 : [];
  }
  function isWritten({ written: written2 }) {
    const marks = new Set(marksIn(written2));
    return (text) => text === "" || marks.has(fnv1a(text)) || OUR_CALL.test(text);
  }
  function columnNow({ metadata }) {
    var _a3, _b;
    try {
      return (_b = (_a3 = metadata.getLocation().getColumn()) == null ? void 0 : _a3.getColumn()) != null ? _b : null;
    } catch {
      return null;
    }
  }
  var OUR_CALL = /^=OUTVENTION_/;
  function ruleFormula(columnLetters2, row, mark) {
    return `=LEFT($${columnLetters2}${row})="${mark}"`;
  }
  var OUR_FORMULA = new RegExp(
    `^=LEFT\\((?:\\$([A-Z]+)\\d+|#REF!)\\)="(?:${Object.values(MARKS).filter(Boolean).map((mark) => mark.replace("?", "\\?")).join("|")})"$`
  );
  function isOurRule(rule2, columns) {
    const condition = rule2.getBooleanCondition();
    if ((condition == null ? void 0 : condition.getCriteriaType()) !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
    const [formula] = condition.getCriteriaValues();
    const match = typeof formula === "string" ? OUR_FORMULA.exec(formula) : null;
    return match !== null && (match[1] === void 0 || columns.some(({ column }) => columnLetters(column) === match[1]));
  }
  function isSameRule(rule2, other) {
    const text = (each) => {
      var _a3;
      return JSON.stringify([(_a3 = each.getBooleanCondition()) == null ? void 0 : _a3.getCriteriaValues(), each.getRanges().map((range2) => range2.getA1Notation())]);
    };
    return other !== void 0 && text(rule2) === text(other);
  }
  function markColumn(sheet, column, value) {
    const letters2 = columnLetters(column);
    const mark = () => {
      sheet.getRange(`${letters2}:${letters2}`).addDeveloperMetadata(COLUMN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    };
    try {
      mark();
    } catch (error) {
      if (!(error instanceof Error) || !/arbitrary ranges/.test(error.message)) throw error;
      mark();
    }
  }

  // src/words/duty.ts
  var DUTY_WORDS = "EHCP or statutory";

  // src/review/columns.ts
  var FACT_KEYS = [
    "pupil",
    "intervention",
    "status",
    "least",
    "most",
    "shareLeast",
    "shareMost",
    "score",
    "band",
    "seen",
    "question",
    "lastTerm",
    "now",
    "ask"
  ];
  var HUMAN_KEYS = ["decision", "changes", "who", "by", "notes"];
  var REVIEW_COLUMNS = [
    { key: "pupil", heading: "Pupil", width: 60 },
    { key: "intervention", heading: "Intervention", width: 125 },
    { key: "now", heading: "Now", width: 160 },
    { key: "ask", heading: "What to ask", width: 195 },
    { key: "lastTerm", heading: "Since last term", width: 105 },
    { key: "decision", heading: "Decision", width: 90, human: true },
    { key: "changes", heading: "What changes", width: 90, human: true },
    { key: "who", heading: "Who and by when", was: "Who", width: 85, human: true },
    { key: "notes", heading: "Notes", width: 75, human: true },
    { key: "status", heading: "Status", width: 180, closed: true },
    { key: "least", heading: "Minutes a week (least)", width: 80, closed: true },
    { key: "most", heading: "Minutes a week (most)", width: 80, closed: true },
    { key: "shareLeast", heading: "Share of taught week (least)", width: 80, closed: true },
    { key: "shareMost", heading: "Share of taught week (most)", width: 80, closed: true },
    { key: "score", heading: "Score", width: 80, closed: true },
    { key: "band", heading: "Band", width: 80, closed: true },
    { key: "seen", heading: "What was seen", width: 330, closed: true },
    { key: "question", heading: "Question to ask", width: 330, closed: true },
    { key: "line", heading: "Line", width: 60, closed: true }
  ];
  var BY_COLUMN = { key: "by", heading: "By when" };
  var KNOWN_COLUMNS = [...REVIEW_COLUMNS, BY_COLUMN];
  var COLUMNS_AS_MADE = new Map(REVIEW_COLUMNS.map(({ key: key2 }, at) => [key2, at]));
  var FROZEN_COLUMNS = 2;
  var OPEN_COLUMNS = REVIEW_COLUMNS.filter(({ closed }) => !closed).length;
  function headingOf2(key2) {
    var _a3, _b;
    return (_b = (_a3 = KNOWN_COLUMNS.find((column) => column.key === key2)) == null ? void 0 : _a3.heading) != null ? _b : key2;
  }
  var ALL_TOGETHER = "All together";
  var STOP = "Stop";
  var INTO_CLASS = "Bring into class";
  var CHANGE = "Change";
  var KEEP = "Keep";
  var NO_CHANGE = "No change";
  var FOR_A_ROW = [KEEP, CHANGE, INTO_CLASS, STOP];
  var FOR_A_DUTY = [KEEP, CHANGE, INTO_CLASS, "Discuss at annual review"];
  var REBALANCE = "Rebalance";
  var DELIBERATE = "Deliberate, agreed with parents";
  var KEEP_AND_WATCH = "Keep and watch";
  var FOR_A_PACKAGE = [REBALANCE, DELIBERATE, KEEP_AND_WATCH, NO_CHANGE];
  var DECISIONS = [.../* @__PURE__ */ new Set([...FOR_A_ROW, ...FOR_A_DUTY, ...FOR_A_PACKAGE])];
  function decisionOf(typed) {
    var _a3;
    const text = typed.trim();
    const plain2 = text.toLowerCase();
    return (_a3 = DECISIONS.find((each) => plain2 === each.toLowerCase() || plain2.startsWith(`${each.toLowerCase()}:`))) != null ? _a3 : text;
  }
  var GONE_WORDS = "No longer in the register";
  var NOT_RUNNING2 = /^(Ended|Not started|Not running)/;
  var IN_CLASS = /^In class/;
  var NOT_READ2 = /^Not read/;
  var isNotRead = (status3) => NOT_READ2.test(status3);
  function standingOf(status3) {
    var _a3, _b;
    return ((_b = (_a3 = /^[^;(\d]*/.exec(status3)) == null ? void 0 : _a3[0]) != null ? _b : "").trim();
  }
  function choicesFor(intervention, status3) {
    if (intervention === ALL_TOGETHER) return status3 === GONE_WORDS ? [] : FOR_A_PACKAGE;
    if (NOT_RUNNING2.test(status3) || status3 === GONE_WORDS) return [];
    const all = status3.includes(DUTY_WORDS) ? FOR_A_DUTY : FOR_A_ROW;
    return IN_CLASS.test(status3) ? all.filter((choice) => choice !== INTO_CLASS) : all;
  }

  // src/review/summaryHeadings.ts
  var WEEK_HEADINGS = [
    "Pupil",
    "Out of class (minutes)",
    "May be out (minutes)",
    "In class (minutes)",
    "Share out this term",
    "Share out last term"
  ];
  var WEEKS_TITLE = "Each pupil's week";
  var SUMMARY_TITLE = "How the figures were made";
  function hasSummaryTitle(cells) {
    return cells.find((cell) => cell !== "") === SUMMARY_TITLE;
  }

  // src/smallNumbers.ts
  var OF_PUPILS = { fewest: 5, hidesNought: true };
  var OF_INTERVENTIONS = { ...OF_PUPILS, hidesNought: false };
  var PUBLISHED = { fewest: 10, hidesNought: true };
  var isSmall = (count2, { fewest, hidesNought }) => count2 < fewest && (count2 > 0 || hidesNought);
  function hiddenBeside(counts, rule2) {
    const byCount2 = counts.map((count2, i) => ({ count: count2, i })).sort((a, b) => b.count - a.count);
    const total = byCount2.reduce((sum3, { count: count2 }) => sum3 + count2, 0);
    const hidden = new Set(byCount2.slice(0, 1).map(({ i }) => i));
    const left = byCount2.slice(1);
    const told = left.reduce((sum3, { count: count2 }) => sum3 + (isSmall(count2, rule2) ? 0 : count2), 0);
    const small = left.filter(({ count: count2 }) => isSmall(count2, rule2));
    const most = rule2.fewest - 1;
    const least = rule2.hidesNought ? 0 : 1;
    while (small.length > 0 && most + (small.length - 1) * least + told > total) {
      const next = small.shift();
      if (next) hidden.add(next.i);
    }
    return hidden;
  }
  var leastHidden = ({ fewest }) => 2 * fewest - 1;
  function hiddenParts(parts, order, rule2, always) {
    const hidden = new Set(parts.flatMap((count2, i) => count2 < rule2.fewest || i === always ? [i] : []));
    let hasLarge = hidden.size === 0 || always !== void 0;
    const isEnough = () => hidden.size === 0 || sumOver(parts, hidden) >= leastHidden(rule2);
    for (const i of order) {
      if (hasLarge && isEnough()) break;
      hasLarge || (hasLarge = !hidden.has(i));
      hidden.add(i);
    }
    return hidden;
  }
  function sumOver(parts, which) {
    return parts.reduce((sum3, count2, i) => sum3 + (which.has(i) ? count2 : 0), 0);
  }
  function toldOfBothWays(cuts, step) {
    const told = cuts.map((cut) => new Set(cut.flatMap(({ isSmall: small }, i) => small ? [] : [i])));
    const isAll = (at) => {
      var _a3, _b;
      return ((_a3 = told[at]) == null ? void 0 : _a3.size) === ((_b = cuts[at]) == null ? void 0 : _b.length);
    };
    if (told.every((_, at) => isAll(at))) return { told, tells: () => true };
    const sum3 = (at) => {
      var _a3, _b, _c;
      return sumOver((_b = (_a3 = cuts[at]) == null ? void 0 : _a3.map(({ value }) => value)) != null ? _b : [], (_c = told[at]) != null ? _c : /* @__PURE__ */ new Set());
    };
    const room = (at) => {
      var _a3, _b;
      return ((_b = (_a3 = told[at]) == null ? void 0 : _a3.size) != null ? _b : 0) * step / 2;
    };
    const isAbove = (at, other) => sum3(at) - room(at) > sum3(other) + room(other);
    const tooMuch2 = () => told.find((_, at) => isAll(at) || told.some((__, other) => isAbove(at, other)));
    for (let cut = tooMuch2(); cut; cut = tooMuch2()) dropLast(cut);
    return { told, tells: (atLeast) => told.every((_, at) => atLeast - step / 2 <= sum3(at) + room(at)) };
  }
  function dropLast(positions) {
    const last = [...positions].pop();
    if (last !== void 0) positions.delete(last);
  }

  // src/words/smallCounts.ts
  var NOT_SHOWN = "not shown";
  var ABOUT_AS_MANY = "about as many";
  var TOTAL = "All together";
  var fewerThan = ({ fewest }) => `fewer than ${fewest}`;
  function countInWords(count2, small) {
    if (isSmall(count2, small)) return fewerThan(small);
    return count2 === 0 ? "none" : String(count2);
  }

  // src/words/governors.ts
  var PUPILS_PART = ["Pupils by time out of class", ["Status", "Pupils"]];
  function pupilsPartBeside(last) {
    return [PUPILS_PART[0], [...PUPILS_PART[1], last]];
  }
  var INTERVENTIONS_PART = ["Interventions by time out of class", ["Status", "Interventions"]];
  var HOURS_PART = ["Hours out of class", []];
  var OVER_HALF_BEFORE_PART = ["More out than in, in the terms before", ["Term", "Pupils"]];
  var OVER_TERMS_PART = "Hours out of class a week, all pupils together, from term to term";
  var LESSONS_PART = ["Lessons most missed", ["Lesson", "Pupils", "Time a week, all pupils"]];
  var QUESTIONS_PART = ["Questions that come up most often", ["Question", "Interventions it comes up for"]];
  function actionsPart(last) {
    return [`Actions decided in ${last}, and what became of them`, ["As the register shows", "Actions"]];
  }
  function actionsOutcomes({ done, notYet, overdue, notKnown }) {
    return [
      ["Done", done],
      ["Not done yet", notYet + overdue],
      ["The register does not tell", notKnown]
    ];
  }
  var DECIDED_ON_WEEKS_PART = ["Decisions made on pupils' weeks as a whole", ["Decision", "Pupils"]];
  var DECIDED_ON_ROWS_PART = ["Decisions made on single interventions", ["Decision", "Interventions"]];
  var EACH_OF_THEM = "Each of them";
  var HOW_MADE_PART = ["How this was made", []];
  var { fewest: FEWEST4 } = OF_PUPILS;
  var FEW = fewerThan(OF_PUPILS);
  function summaryName(term) {
    return `Summary ${term}`;
  }
  function summaryTitle(term) {
    return `Interventions: summary ${term}`;
  }
  function summaryIntroduction({ reviewDay, taughtMinutes }) {
    return `As at ${dateInWords(reviewDay)}. Taught week ${weekInWords(taughtMinutes)}. No pupil is named.`;
  }
  function overInWords(over, maybe) {
    const count2 = (told) => told === FEW ? `${FEW} pupils, or none` : told === NOT_SHOWN ? "a number of pupils that is not shown" : `${told} pupils`;
    return `Out of class for longer than in it: ${count2(over)}. It may be so: ${count2(maybe)}.`;
  }
  function ledByTeachersInWords(share2) {
    if (share2 === "few") return `How much of the time teachers lead is not shown of ${FEW} pupils.`;
    if (share2 === null) return "The register does not say who leads.";
    return `Teachers and specialists lead at least ${Math.floor(share2 * 100 + 1e-9)}% of the time of interventions, in class and out.`;
  }
  function missedInWords(lesson2, pupils2) {
    return isSmall(pupils2, OF_PUPILS) ? `${capitalised(FEW)} pupils, or none, miss ${lesson2} for an intervention.` : `${pupils2} pupils miss ${lesson2} for an intervention.`;
  }
  var NO_LESSON_COLUMN = "The register does not say which lessons are missed.";
  function hoursOut(count2, together3, namesPupils2) {
    const label = "All together, a week";
    if (isSmall(count2, namesPupils2 ? OF_PUPILS : OF_INTERVENTIONS))
      return [[label, NOT_SHOWN], [`Out of class: ${FEW} ${namesPupils2 ? "pupils" : "interventions"}.`]];
    if (count2 === 0) return [[label, "none"]];
    return [[label, timeInWords(together3)], [`Each ${namesPupils2 ? "pupil's" : "intervention's"} time out of the taught week, added up.`]];
  }
  function lessonMissed(lesson2, pupils2, minutes3) {
    return [lesson2, String(pupils2), hoursInWords(minutes3)];
  }
  var NO_LESSON_MISSED = `No lesson is missed by ${FEWEST4} or more pupils.`;
  var NO_QUESTION = "No question came up.";
  var OTHER_DECISION = "Something else";
  function summaryMadeHow({ moreThan, watchFrom }, hasLast) {
    return [
      [`Counts under ${FEWEST4} are shown as "${FEW}" (of pupils also none), without a total, and a larger one beside them is not shown.`],
      ...hasLast ? [[`Of last term, "${ABOUT_AS_MANY}" is fewer than ${FEWEST4} more or less; what could be worked out from both terms is not shown.`]] : [],
      [`Lessons missed by ${FEW} pupils are not listed, nor what is no subject that we know by its name.`],
      [`"More out than in" is above ${percent(moreThan)} of the taught week; "Watch" is from ${percent(watchFrom)}.`],
      ["No UK body sets a limit. The figures are prompts for a conversation."]
    ];
  }

  // src/words/tryOut.ts
  function overInWords2(outMost, { taughtMinutes, moreThan }) {
    const over = outMost - moreThan * taughtMinutes;
    const by = over > 0 ? Math.ceil(over - 1e-6) : Math.floor(1e-6 - over);
    return by === 0 ? `at ${lineInWords(moreThan)}` : `${hoursInWords(by)} ${over > 0 ? "over" : "under"} ${lineInWords(moreThan)}`;
  }

  // src/words/week.ts
  function outsideInWords({ outside }) {
    return outside.most > 0 ? `Outside lessons: ${timeInWords(outside)} a week.` : null;
  }
  function underInWords({ out, taughtMinutes, line: line3, shorterWeek, notRead: notRead2 }) {
    const isOver2 = out.most > line3 * taughtMinutes + 1e-6;
    if (out.most === 0 || isOver2 || shorterWeek !== null) return [];
    return [`${notRead2.length > 0 ? "at most " : ""}${overInWords2(out.most, { taughtMinutes, moreThan: line3 })}`];
  }
  function nothingReadInWords({ notRead: notRead2 }) {
    const rows = notRead2.length === 1 ? "the one row that may take class time could not" : `none of the ${notRead2.length} rows that may take class time could`;
    return `How long out of class is not known: ${rows} be read.`;
  }
  function seenInWeek(week) {
    return [outsideInWords(week), ...insideLessons(week)].filter((sentence) => sentence !== null);
  }
  function alsoInWords(week) {
    const mostlyByOthers2 = week.ledByOthers !== null && week.ledByOthers.most / week.taughtMinutes > 0.5;
    return [...insideLessons(week), ...mostlyByOthers2 ? ["Question to ask: who is this pupil's teacher in practice?"] : []];
  }
  function mayBeInWords({ shorterWeek, line: line3, years: years2 }) {
    var _a3;
    if (shorterWeek === null) return [];
    const year = yearInWords((_a3 = years2[0]) != null ? _a3 : "");
    return [
      `Above ${lineShareInWords(line3)} of ${hoursInWords(shorterWeek)}, which councils count as full time in ${year}: tell us your own taught week.`
    ];
  }
  function brokenInWords({ broken }) {
    const { times: times2, orMore, interventions: interventions2, adults, places } = broken;
    if (times2.most === 0) return [];
    const often = times2.least === times2.most ? numberInWords(times2.most) : `${numberInWords(times2.least)} to ${numberInWords(times2.most)}`;
    const withAdults = adults === 0 ? "" : ` with ${counted(adults, "adult")}`;
    const inPlaces = places < 2 ? "" : ` in ${counted(places, "place")}`;
    const once = times2.least === 1 && times2.most === 1;
    if (times2.most < 1) return [`Leaves class less than once a week, for ${counted(interventions2, "intervention")}${withAdults}.`];
    return [
      `Leaves class ${orMore ? "at least " : ""}${once ? "once" : `${often} times`} a week, for ${counted(interventions2, "intervention")}${withAdults}${inPlaces}.`
    ];
  }
  function stretchInWords({ broken: { inClass } }) {
    var _a3;
    if (inClass === null) return [];
    if ("days" in inClass) return [`In class all day on ${listed(inClass.days.map((day2) => {
      var _a4;
      return (_a4 = WEEKDAYS[day2]) != null ? _a4 : "";
    }))}.`];
    const { day, from, to } = inClass;
    const begins = from === null ? "the beginning of the day" : clockInWords(from);
    return [`Longest stretch in class: ${(_a3 = WEEKDAYS[day]) != null ? _a3 : ""} from ${begins} to ${to === null ? "the end of the day" : clockInWords(to)}.`];
  }
  function planInWords2({ hasPlan, duties, taughtMinutes }) {
    const plan2 = hasPlan ? ["Has an EHC plan: check Section F before you change or stop anything."] : [];
    return duties === null || duties.all.most === 0 ? plan2 : [...plan2, dutiesInWords(duties, taughtMinutes)];
  }
  function dutiesInWords({ out, inClass, all }, taughtMinutes) {
    const sum3 = `The duties add up to ${timeInWords(all)}`;
    if (all.most <= taughtMinutes) {
      const parts = [
        ...out.most > 0 ? [`${timeInWords(out)} out of class`] : [],
        ...inClass.most > 0 ? [`${timeInWords(inClass)} in class`] : []
      ];
      return parts.length === 2 ? `${sum3} a week: ${parts.join(", ")}.` : `The duties add up to ${parts.join("")} a week.`;
    }
    const over = all.least > taughtMinutes ? { how: "At least", by: all.least } : { how: "Up to", by: all.most };
    return `${sum3}; the week has ${hoursInWords(taughtMinutes)}. ${over.how} ${hoursInWords(over.by - taughtMinutes)} must happen in class or alongside another row.`;
  }
  function insideLessons(week) {
    const { taughtMinutes } = week;
    const also = [...planInWords2(week), ...mayBeInWords(week), ...brokenInWords(week), ...stretchInWords(week)];
    if (week.inClass.most > 0) also.push(`Support in class: ${timeInWords(week.inClass)} a week.`);
    if (week.ledByOthers && week.ledByOthers.most > 0) {
      const share2 = { least: week.ledByOthers.least / taughtMinutes, most: week.ledByOthers.most / taughtMinutes };
      also.push(
        `Led by someone other than a teacher or specialist: ${timeInWords(week.ledByOthers)}, ${shareInWords(share2)} of the taught week.`
      );
    }
    const lost = (always) => week.lessonsLost.filter((each) => each.always === always).map(({ lesson: lesson2, minutes: minutes3 }) => `${lesson2} ${hoursInWords(minutes3)}`).join(", ");
    if (lost(true) !== "") also.push(`Misses every week: ${lost(true)}.`);
    if (lost(false) !== "") also.push(`${lost(true) === "" ? "Misses" : "Misses too"}: ${lost(false)} a week.`);
    also.push(...week.clashes.map((clash) => clashInWords("", clash)));
    return also;
  }

  // src/words/pupilPage.ts
  var SEEN_PART = "What we see";
  var WEEK_PART = "The week";
  var WHAT_FOR_PART = [
    "What each part is for",
    ["What", "What for", "How long, where", "With whom", "What is missed", "At the start, and now"]
  ];
  var DECISIONS_PART = "What we have decided";
  var OVER_TERMS_PART2 = "Hours out of class a week, from term to term";
  var OVER_TERMS_HEADINGS = ["Term", "Hours a week"];
  var OF_THE_LESSONS = "Of all lessons";
  function ofTheLessons(minutes3, share2) {
    return `${hoursInWords(minutes3)}, ${percent(share2)}`;
  }
  var HOW_MADE_PART2 = "How this was made";
  var HALVES = ["Morning", "Afternoon"];
  var VARY = "At times that vary, or are not written down";
  var FIELDS_PART = "To fill in, before the meeting or at it";
  var FIELD_LABELS = ["Strengths", "The child's view", "The parents' view"];
  var NOT_WRITTEN = "not written down yet";
  var nothingRuns2 = "Nothing is running on this day.";
  function pageTitle(pupil) {
    return `${pupil}: a typical week, `;
  }
  function pageName(pupil, term) {
    return `${pupil} – week, ${term}`;
  }
  function pageIntroduction({ years: years2 }, { reviewDay }) {
    return [years2.map(yearInWords).join(", "), `As at ${dateInWords(reviewDay)}.`].filter(Boolean).join(". ");
  }
  function seenInPlainWords(week) {
    const { out, share: share2, taughtMinutes, notRead: notRead2, status: status3, inClass, outside } = week;
    const unclear = notRead2.length === 0 ? "" : ` The time of ${counted(notRead2.length, "further part")} is not clear in the register yet.`;
    const half = {
      "More out than in": " That is more than half of the lessons.",
      "May be more out than in": " That may be more than half of the lessons."
    };
    const over = status3 in half ? half[status3] : "";
    return [
      share2 === null ? nothingReadInWords(week) : out.most === 0 ? `In class for all lessons, as far as the register says.${unclear}` : `Out of class for ${timeInWords(out)} of ${hoursInWords(taughtMinutes)} of lessons a week.${over}${unclear}`,
      ...inClass.most > 0 ? [`Helped in class, with the others: ${timeInWords(inClass)}.`] : [],
      ...outside.most > 0 ? [`Outside lessons (before or after school, at break, lunch or assembly): ${timeInWords(outside)}.`] : []
    ];
  }
  function entryInWords({ row, from, to }) {
    const { outsideLessons: outsideLessons2, place } = row.provision;
    const where = outsideLessons2 ? " (outside lessons)" : place.where === "in class" ? " (in class)" : "";
    return `${from === null || to === null ? "" : `${clockInWords(from)}–${clockInWords(to)} `}${nameOf2(row)}${where}`;
  }
  function nameOf2({ provision }) {
    return provision.intervention || "No name given";
  }
  function variesInWords(row) {
    const when = [.../* @__PURE__ */ new Set([said(row, "day"), said(row, "when"), ...HOW_OFTEN.map((field) => said(row, field)).filter(namesADay)])];
    return `${nameOf2(row)}: ${[howLong(row), ...when.filter(Boolean).map((text) => clip(text))].join(", ")}.`;
  }
  var HOW_OFTEN = ["times", "dose"];
  var namesADay = (text) => /\b(?:mon|tue|wed|thu|fri)|\b(?:daily|(?:every|each) (?:day|morning|afternoon))\b/i.test(text);
  function notInGrid(rows) {
    const aDay = rows.some((row) => ["day", "when", ...HOW_OFTEN].some((field) => namesADay(said(row, field))));
    if (!aDay) return "The register does not say on which days.";
    const aTime = rows.some((row) => ["when", "from", ...HOW_OFTEN].some((field) => A_TIME.test(said(row, field))));
    return aTime ? "The days and times in the register do not settle when each session is." : "The register does not say at what time of those days.";
  }
  var A_TIME = /\d[.:]\d\d|\d ?[ap]m\b/i;
  function said({ provision }, field) {
    var _a3;
    const text = (_a3 = provision.texts[field]) != null ? _a3 : "";
    return saysNothing(text) ? "" : text;
  }
  function howLong(row) {
    return amount(row, "minutes a week", "minutes a week");
  }
  function howLongInShort(row) {
    return amount(row, "min", "min a week");
  }
  function amount({ time: time3 }, ofSessions, inAll2) {
    if (!isRead(time3)) return "how long is not clear yet";
    const { from, minutes: minutes3, times: times2, weekly: weekly2 } = time3;
    return from === "sessions" && minutes3 && times2 ? `${rangeInWords(times2)} × ${rangeInWords(minutes3)} ${ofSessions}` : `${rangeInWords(weekly2)} ${inAll2}`;
  }
  function whatForLine(row) {
    const [entry, exit] = [said(row, "entry"), said(row, "exit")];
    return [
      nameOf2(row),
      said(row, "target") || NOT_WRITTEN,
      `${howLongInShort(row)}, ${whereOf2(row)}`,
      said(row, "ledBy") || NOT_WRITTEN,
      said(row, "lesson") || (row.provision.outsideLessons || row.provision.place.where === "in class" ? "nothing" : NOT_WRITTEN),
      entry !== "" && exit === "" ? `start: ${entry}` : [entry || NOT_WRITTEN, exit].filter(Boolean).join(" → ")
    ];
  }
  function whereOf2({ provision: { outsideLessons: outsideLessons2, place } }) {
    if (outsideLessons2) return "outside lessons";
    if (place.where === "unknown") return "not clear whether in or out of class";
    return place.from === "assumed" ? `${place.where}, as we take it` : place.where;
  }
  var DECIDED_PLAINLY = {
    Keep: "goes on as it is",
    Stop: "comes to an end",
    "Bring into class": "is to happen in class",
    Change: "is to change",
    "Discuss at annual review": "is to be talked over at the annual review",
    Rebalance: "is to be balanced anew",
    "Deliberate, agreed with parents": "is meant to be so, and agreed with parents",
    "Keep and watch": "goes on as it is, and is looked at again",
    "No change": "goes on as it is"
  };
  var THE_WEEK = "The week as a whole";
  function decisionInWords(what, decision, more, whoAndBy2) {
    var _a3;
    const plainly = DECIDED_PLAINLY[decision];
    const [, from, to, unit] = (_a3 = /^(\d+(?:\.\d+)?) → (\d+(?:\.\d+)?) (times?|min)/.exec(more)) != null ? _a3 : [];
    const how = from !== void 0 && to !== void 0 ? `from ${from} to ${to} ${unit !== "min" ? "times a week" : "minutes each time"}` : more;
    const said3 = plainly === void 0 ? `: ${decision}` : ` ${plainly}`;
    return `${what != null ? what : THE_WEEK}${said3}${how === "" ? "" : `: ${how}`}.${whoAndBy2 === "" ? "" : ` ${whoAndBy2}.`}`;
  }
  var NO_DECISION_YET = "Nothing has been decided yet this term.";
  function pageMadeHow({ taughtMinutes }) {
    return [
      `From the school's own list of interventions on that day. Lessons are ${hoursInWords(taughtMinutes)} a week, without breaks and lunch. This page is there to be talked about.`
    ];
  }

  // src/sheets/book/ourTabs.ts
  var TITLES = [SUMMARY_TITLE, HOW_MADE_PART[0], HOW_MADE_PART2];
  var OF_A_REVIEW = [headingOf2("question"), headingOf2("lastTerm"), headingOf2("decision")];
  function readsAsOurs(grid) {
    return reviewHeadingRow(grid) >= 0 || grid.some((cells) => TITLES.includes(cellText(cells.find((cell) => cell !== ""))));
  }
  function reviewHeadingRow(grid) {
    return grid.findIndex((cells) => OF_A_REVIEW.every((heading) => cells.includes(heading)));
  }

  // src/sheets/check/unmarked.ts
  var HEADINGS2 = [
    ["status", STATUS_HEADING],
    ["score", SCORE_HEADING]
  ];
  var ROWS_LOOKED_AT = 15;
  function unmarkedOn(sheet, all, marked3) {
    const missing2 = HEADINGS2.filter(([kind]) => !marked3.some((each) => each.kind === kind));
    const found = missing2.flatMap(([kind, heading]) => {
      var _a3, _b;
      const row = all.slice(0, ROWS_LOOKED_AT).findIndex((cells) => cells.includes(heading));
      return row < 0 ? [] : [{ kind, row, column: ((_b = (_a3 = all[row]) == null ? void 0 : _a3.indexOf(heading)) != null ? _b : 0) + 1 }];
    });
    if (found.length < missing2.length) return [];
    const ours = found.flatMap(({ kind, row, column }) => {
      const heading = sheet.getRange(row + 1, column);
      if (OUR_CALL.test(heading.getFormula())) return [{ kind, column, texts: [] }];
      const texts = all.map((cells) => cellText(cells[column - 1]));
      const note = heading.getNote();
      return texts.every((text, i) => i === row || couldBeAnswer(text)) ? [{ kind, column, texts: [...texts, ...isValuesAsOf(note) ? [note] : []] }] : [];
    });
    return ours.length === missing2.length ? ours : [];
  }
  function markAgain(sheet, unmarked) {
    for (const { kind, column, texts } of unmarked)
      markColumn(sheet, column, columnMark(kind, NEW_COLUMN, texts.length === 0 ? "" : writtenMarks(texts)));
  }

  // src/sheets/check/readSheets.ts
  function findRegisters(book, name, headingRows, passed, now2) {
    var _a3;
    const tabs = book.tabs();
    const sheetNames = tabs.map((tab) => tab.name);
    const named2 = tabs.find((tab) => tab.name.toLowerCase() === (name == null ? void 0 : name.toLowerCase()));
    if (name !== void 0 && !named2) throw new UserError({ kind: "no such sheet", sheet: name });
    const asked2 = named2 != null ? named2 : active(book);
    const read2 = ({ sheet, name: called, hasCells }) => {
      if (passed.includes(called) || !hasCells()) return [];
      const id = sheet.getSheetId();
      const found = readSheet(sheet, book, headingRows, id);
      const isOne = found && (passed.length === 0 || found.named >= FEWEST_NAMED2 && !found.isExample);
      return isOne ? [{ ...found, sheet, id, name: called, sheetNames, insteadOf: null }] : [];
    };
    const [opened] = read2(asked2);
    const isOld = opened !== void 0 && !named2 && headingRows.asked === 0 && termOfSheet(opened.name, now2) === "over";
    const [current] = isOld ? tabs.filter((tab) => termOfSheet(tab.name, now2) === "on").flatMap(read2) : [];
    const here = current ? { ...current, insteadOf: asked2.name } : opened;
    if (here && !here.onePupil && (headingRows.asked > 0 || !here.namesPupils)) return [here];
    if (!here && headingRows.asked > 0 && asked2.hasCells() && !oursOn(asked2.sheet).isOurTab)
      throw new UserError({ kind: "no heading row there", row: headingRows.asked, sheet: asked2.name });
    if (!here && named2) refuse(asked2.name, false);
    const others = tabs.filter((tab) => tab.name !== asked2.name && tab.name !== (here == null ? void 0 : here.name)).flatMap(read2);
    const best2 = (_a3 = here != null ? here : [...others].sort((a, b) => Number(a.isExample) - Number(b.isExample) || b.named - a.named)[0]) != null ? _a3 : refuse(asked2.name, tabs.length > 1);
    return [best2, ...others.filter((other) => other !== best2 && (best2.onePupil ? other.onePupil : isBeside(best2, other)))];
  }
  function isBeside(best2, other) {
    return other.namesPupils && !other.onePupil && (other.named >= FEWEST_NAMED2 || other.isList) && !other.isExample && !best2.isExample && mayGoTogether(best2.name, other.name);
  }
  function otherRegisters(book, read2) {
    return book.tabs().flatMap(({ sheet, name, hasCells }) => {
      if (read2.some((each) => each.name === name) || !hasCells()) return [];
      const found = readSheet(sheet, book, { asked: 0, remembered: () => 0 }, sheet.getSheetId());
      return found && !found.isExample && found.named >= FEWEST_NAMED2 && found.grid.length > found.table.headingIndex + 1 ? [name] : [];
    });
  }
  var FEWEST_NAMED2 = 3;
  function active({ spreadsheet, tabs }) {
    var _a3;
    const sheet = spreadsheet.getActiveSheet();
    const name = sheet.getName();
    return (_a3 = tabs().find((tab) => tab.name === name)) != null ? _a3 : tabOf(sheet, name);
  }
  function refuse(sheet, othersToo) {
    throw new NoRegisterError({ kind: "no register", sheet, othersToo });
  }
  function edgeOf(sheet, headingRow, lastColumn, ours) {
    const formulas = sheet.getRange(1, 1, Math.min(headingRow + 2, sheet.getMaxRows()), lastColumn).getFormulas();
    const taken = new Set(ours.map(({ column }) => column));
    const reached = reach(
      formulas.map((row) => row.map((formula, i) => taken.has(i + 1) ? "" : formula)),
      1
    );
    if (reached !== null) return Math.max(lastColumn, reached);
    return Math.max(lastColumn, sheet.getMaxColumns() - ours.filter(({ column }) => column > lastColumn).length);
  }
  function readSheet(sheet, book, { asked: asked2, remembered: remembered2 }, id) {
    var _a3, _b, _c, _d;
    const { columns: ours, isOurTab, isExample } = oursOn(sheet);
    if (isOurTab) return null;
    const values = sheet.getDataRange().getValues();
    const all = toGrid(values.slice(0, Math.max(rowsFilled(values), 1)), book.clock().wallClock);
    if (readsAsOurs(all)) return null;
    const unmarked = unmarkedOn(sheet, all, ours);
    const taken = new Set([...ours, ...unmarked].map(({ column }) => column));
    const positions = ((_a3 = all[0]) != null ? _a3 : []).map((_, column) => column + 1).filter((column) => !taken.has(column));
    const theirs = all.map((row2) => positions.map((column) => {
      var _a4;
      return (_a4 = row2[column - 1]) != null ? _a4 : "";
    }));
    const row = asked2 > 0 ? asked2 : remembered2(id);
    const given = row > 0 ? tableAt(theirs, row - 1) : null;
    const found = given != null ? given : asked2 > 0 ? null : tableIn(theirs);
    if (!found) return null;
    const whose = (_b = pupilAbove(theirs, found.headingIndex)) != null ? _b : pupilOfTimetable(theirs);
    const areStacked = !given && namesDown(theirs, found).length > 0;
    const onePupil2 = !given && !areStacked && whose !== void 0 && !found.headings.some(namesPupils);
    const isNamedAbove = onePupil2 || areStacked || !given && baseInTitle(theirs, found.headingIndex) !== null;
    const top = isNamedAbove ? 0 : found.top;
    const left = isNamedAbove ? 0 : found.first;
    return {
      grid: theirs.slice(top).map((row2) => row2.slice(left, found.last + 1)),
      table: cutOut(found, top, left),
      headingRow: found.headingIndex + 1,
      topRow: top + 1,
      firstColumn: (_c = positions[left]) != null ? _c : 1,
      lastColumn: (_d = positions[found.last]) != null ? _d : 1,
      ours,
      unmarked,
      edge: lazy(() => {
        var _a4;
        return edgeOf(sheet, found.headingIndex + 1, (_a4 = positions[found.last]) != null ? _a4 : 1, ours);
      }),
      onePupil: onePupil2,
      namesPupils: found.headings.some((heading, column) => namesPupils(heading) || holdsPupils(theirs, found, column)),
      isList: !given && topOfLabels(theirs, found) < found.headingIndex,
      beside: besideIt2(theirs, found),
      isExample,
      named: found.headings.filter((heading) => fieldOf(heading) !== null).length
    };
  }
  function holdsPupils(grid, { headings, headingIndex }, column) {
    if (!fieldsOf(headings[column]).includes("pupil")) return false;
    const sample = sampleOf(grid, column, headingIndex + 1).map(cellText);
    return sample.length > 0 && sample.filter(areInitials).length * 2 > sample.length;
  }

  // src/words/tabs.ts
  var EXAMPLE_TITLE = 'An example, with invented pupils and planted problems. "Take the example away", in the sidebar under Register ▸ No register yet?, removes this tab and the review made from it.';
  var SETTINGS_INTRODUCTION = "Type in column B, then check the register again, so that the sidebar, the two columns and the review use it. A formula of your own uses it if you give it OutventionSettings. A blank cell means the usual value. No UK body sets a limit on time out of class.";
  function settingNote({ label, wants, means }) {
    return `${label}: ${wants}. ${means}`;
  }
  var CHOICE_HELP = "Choose one, or type your own.";
  var DATE_HELP = "A date, such as 7/9/2026.";
  function settingHelp({ wants }) {
    return `This has to be ${wants}.`;
  }
  function weekChartTitle(longest) {
    return `Each pupil's taught week, in minutes${thoseOutLongest(longest)}`;
  }
  function shareChartTitle(longest) {
    return `Share out of class, this term and last${thoseOutLongest(longest)}`;
  }
  function thoseOutLongest(longest) {
    return longest === null ? "" : `, the ${longest} pupils out longest`;
  }

  // src/sheets/check/formulaText.ts
  var POINT_LOCALES = /^(en|ja|zh|ko|th|he|hi|ms|es_(mx|us))/i;
  var SETTINGS_RANGE = "OutventionSettings";
  function openRange(row, firstColumn, lastColumn) {
    return `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}`;
  }
  function formulaText(name, range2, { settings, base, tab, locale }) {
    const pairs = HOW_READ.filter(({ typed }) => typed(settings) !== typed(base)).map(({ label, typed }) => [`"${label}"`, typed(settings)]);
    for (const [key2, field] of settings.columns) pairs.push([`"Column: ${key2}"`, `"${field === null ? NOT_USED : fieldName(field)}"`]);
    if (pairs.length === 0 && !tab) return `=${name}(${range2})`;
    const [argument, column] = POINT_LOCALES.test(locale()) ? [",", ","] : [";", "\\"];
    const lines = [...tab ? [SETTINGS_RANGE] : [], ...pairs.map((pair) => pair.join(column))];
    return `=${name}(${range2}${argument}${argument}${pairs.length === 0 ? SETTINGS_RANGE : `{${lines.join(";")}}`})`;
  }

  // src/sheets/book/palette.ts
  var HEADING = "#e8eaed";
  var INPUT = "#fff8e1";
  var PUPIL = "#f3f4f6";
  var EXAMPLE_TAB = "#9aa0a6";
  var TERMS_SERIES = "#5b7a99";
  var WEEK_SERIES = ["#a33327", "#e8a33d", "#9db8d2"];
  var SHARE_SERIES = ["#a33327", "#9aa0a6"];

  // src/register/newRegister.ts
  var NEW_COLUMNS = [
    { field: "pupil", heading: "Pupil", note: "Initials, the same on each of the pupil’s rows. One row for each intervention." },
    { field: "year", heading: "Year", width: 60, note: "Year group or class." },
    { field: "intervention", heading: "Intervention", width: 190, note: "Its name, as you call it." },
    { field: "minutes", heading: "Minutes a session", note: "A number such as 20, or 20–30." },
    { field: "times", heading: "Times a week", note: "A number such as 3." },
    { field: "weeks", heading: "Weeks", note: "For how many weeks it is planned." },
    { field: "start", heading: "Start date", note: "The first day.", date: true },
    { field: "end", heading: "End date", note: "The last day, once it is known. It still counts.", date: true },
    { field: "place", heading: "Where", note: "Out of class or in class.", choices: ["Out of class", "In class"] },
    { field: "when", heading: "When", note: "Day and time, such as Mon 9.15–9.45, or Lunch." },
    { field: "lesson", heading: "Lesson missed", note: "Which lesson it takes the pupil from, or Varied." },
    {
      field: "ledBy",
      heading: "Led by",
      note: "A role, not a name.",
      choices: ["Teacher", "TA", "HLTA", "SENCO", "Learning mentor", "Speech and language therapist", "Volunteer"]
    },
    { field: "training", heading: "Hours training", note: "Hours of training for this intervention." },
    { field: "link", heading: "Link to class", note: "How it is linked to what is taught in class, or No." },
    { field: "entry", heading: "Entry data", note: "Where the pupil started." },
    { field: "target", heading: "Target", note: "What is aimed at." },
    { field: "exit", heading: "Exit data", note: "Where the pupil ended." },
    { field: "lastReview", heading: "Last review", note: "When it was last looked at.", date: true },
    { field: "duty", heading: "Section F", note: "Section F, where this row is a duty under a plan.", choices: ["Section F", "No"] },
    { field: "notes", heading: "Notes", width: 200, note: "Anything else." }
  ];
  var EXAMPLE_NOTE = "An example: delete this row.";
  var STARTING_ROWS = [
    { pupil: "AB", year: "Year 4", intervention: "Phonics catch-up", minutes: 20, times: 5, weeks: 12, start: -21, place: "Out of class", when: "Daily 9.00–9.20", lesson: "Varied", ledBy: "TA", training: 6, link: "Same sounds as in class", entry: "Phase 3", target: "Phase 5", notes: EXAMPLE_NOTE },
    { pupil: "AB", year: "Year 4", intervention: "Speech and language", minutes: 30, times: 1, weeks: 12, start: -21, place: "Out of class", lesson: "Music", ledBy: "Speech and language therapist", duty: "Section F", notes: EXAMPLE_NOTE }
  ];
  var EXAMPLE_ROWS = [
    { pupil: "AB", year: "Year 4", intervention: "Phonics catch-up", minutes: 30, times: 5, weeks: 12, start: -50, lesson: "English", ledBy: "TA", training: 6, link: "Yes", entry: "Phase 3", target: "Phase 5" },
    { pupil: "AB", year: "Year 4", intervention: "Maths small group", minutes: 60, times: 4, weeks: 12, start: -50, lesson: "Maths", ledBy: "Teacher", link: "Yes", entry: "Score 82", target: "Score 90" },
    { pupil: "AB", year: "Year 4", intervention: "Nurture group", minutes: 60, times: 5, weeks: "ongoing", start: -400, lesson: "Topic", ledBy: "Learning mentor", link: "No" },
    { pupil: "AB", year: "Year 4", intervention: "Speech and language", minutes: 45, times: 1, weeks: 12, start: -50, lesson: "Music", ledBy: "Speech and language therapist", duty: "Section F", link: "Partly", entry: "Report", target: "As in the plan" },
    { pupil: "AB", year: "Year 4", intervention: "Daily reading", minutes: 20, times: 5, weeks: 20, start: -50, lesson: "History", ledBy: "TA", link: "Yes", entry: "Age 6", target: "Age 7" },
    { pupil: "CD", year: "Year 6", intervention: "Maths booster", minutes: "30–60", times: "3–5", weeks: 10, start: -30, lesson: "Varied", ledBy: "Teacher", link: "Yes", entry: "Score 95", target: "Score 100" },
    { pupil: "CD", year: "Year 6", intervention: "Mentoring", minutes: 60, times: 5, weeks: 12, start: -30, lesson: "PSHE", ledBy: "Learning mentor", link: "No" },
    { pupil: "CD", year: "Year 6", intervention: "Reading comprehension", minutes: 45, times: 4, weeks: 12, start: -30, lesson: "Science", ledBy: "TA", training: 3, link: "Yes", entry: "Age 9", target: "Age 10" },
    { pupil: "EG", year: "Year 5", intervention: "Literacy toolkit", minutes: 45, times: 5, weeks: 12, start: -30, lesson: "English", ledBy: "TA", link: "Yes", entry: "Score 78", target: "Score 85" },
    { pupil: "EG", year: "Year 5", intervention: "Sensory circuit", minutes: 15, times: 5, start: -30, when: "Before school", ledBy: "TA" },
    { pupil: "EG", year: "Year 5", intervention: "ELSA", minutes: 40, times: 4, weeks: 10, start: -30, when: "Wed afternoon", lesson: "Art", ledBy: "ELSA", link: "Sometimes" },
    { pupil: "FH", year: "Year 3", intervention: "Handwriting", minutes: "TBC", times: 3, weeks: 6, start: -10, lesson: "Varied", ledBy: "TA" },
    { pupil: "FH", year: "Year 3", intervention: "Support in English", minutes: 60, times: 4, place: "In class", ledBy: "TA", link: "Yes" },
    { pupil: "JK", year: "Year 2", intervention: "Chess club", minutes: 30, times: 1, when: "Lunch", ledBy: "Volunteer" }
  ];

  // src/sheets/book/untouched.ts
  var CONTENT_KEY = "outventions.content";
  var NO_FIELDS = () => () => false;
  function rememberContent(sheet, fields = NO_FIELDS) {
    SpreadsheetApp.flush();
    sheet.addDeveloperMetadata(CONTENT_KEY, contentMark(sheet, fields), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  function isUntouched(sheet, fields = NO_FIELDS) {
    const [remembered2] = sheet.createDeveloperMetadataFinder().withKey(CONTENT_KEY).find();
    return remembered2 !== void 0 && remembered2.getValue() === contentMark(sheet, fields);
  }
  function isRemembered(sheet) {
    return sheet.createDeveloperMetadataFinder().withKey(CONTENT_KEY).find().length > 0;
  }
  function giveAway(sheet) {
    for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey().startsWith("outventions.")) metadata.remove();
  }
  function contentMark(sheet, fields) {
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    const range2 = sheet.getDataRange();
    const added2 = new Set(oursOn(sheet).columns.map(({ column }) => column - 1));
    const values = range2.getValues();
    const isField = fields(values);
    const own3 = (cells) => {
      const rows = cells.map(
        (row, i) => isField(i) ? [] : withoutBlanks(row.filter((_, column) => !added2.has(column)).map(String), (text) => text === "")
      );
      return withoutBlanks(rows, (row) => row.length === 0);
    };
    return markOf(JSON.stringify([own3(values), own3(range2.getFormulas()), own3(all.getNotes()), sheet.getCharts().length]));
  }
  function withoutBlanks(list, isBlank2) {
    let end2 = list.length;
    while (end2 > 0 && isBlank2(list[end2 - 1])) end2 -= 1;
    return list.slice(0, end2);
  }
  function isWhollyBlank(sheet) {
    if (sheet.getLastRow() > 0 || sheet.getCharts().length > 0 || sheet.getConditionalFormatRules().length > 0) return false;
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    return isPlain(all, new Set(NEW_COLUMNS.map(({ note }) => note)));
  }
  function isPlain(range2, ours = /* @__PURE__ */ new Set()) {
    return range2.isBlank() && range2.getNotes().every((row) => row.every((note) => note === "" || ours.has(note))) && range2.getBackgrounds().every((row) => row.every((colour) => colour === WHITE || ours.size > 0 && colour === HEADING));
  }
  var WHITE = "#ffffff";
  function isAsPlanned(sheet, planned) {
    const range2 = sheet.getDataRange();
    const values = range2.getValues();
    const shown = range2.getDisplayValues();
    return values.every(
      (row, i) => row.every((value, j) => {
        var _a3, _b;
        const text = cellText((_a3 = planned[i]) == null ? void 0 : _a3[j]);
        return value === "" || String(value) === text || ((_b = shown[i]) == null ? void 0 : _b[j]) === text;
      })
    );
  }

  // src/sheets/book/addTab.ts
  function freeName({ tabs }, wanted) {
    const names = tabs().map((tab) => tab.name.toLowerCase());
    let name = wanted;
    for (let number3 = 2; names.includes(name.toLowerCase()); number3 += 1) name = `${wanted} (${number3})`;
    return name;
  }
  function addTab(book, wanted, key2, value) {
    const name = freeName(book, wanted);
    book.memory().noteTab(markOf(name));
    const sheet = book.insert(name, book.tabs().length);
    sheet.addDeveloperMetadata(key2, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    book.memory().forgetTab();
    return { sheet, name };
  }
  function recoverTab(book) {
    var _a3;
    const { brokenTab: mark, forgetTab } = book.memory();
    if (mark === null) return false;
    const sheet = (_a3 = book.tabs().find(({ name, hasCells }) => markOf(name) === mark && hasCells())) == null ? void 0 : _a3.sheet;
    if (sheet && sheet.getDeveloperMetadata().length === 0 && isWhollyBlank(sheet)) book.remove(sheet);
    forgetTab();
    return true;
  }

  // src/sheets/check/settingsTab.ts
  function readSettingsTab(spreadsheet, { today, wallClock }) {
    const range2 = spreadsheet.getRangeByName(SETTINGS_RANGE);
    if (!range2) return { settings: defaultSettings(today), problems: [], range: range2 };
    const { settings, problems } = readSettings(toGrid(range2.getValues(), wallClock), today);
    return { settings, range: range2, problems: problems.length === 0 ? [] : problemsOn(range2, problems) };
  }
  function problemsOn(range2, problems) {
    const tab = range2.getSheet().getName();
    const [first, column] = [range2.getRow(), range2.getColumn()];
    return problems.map((problem2) => {
      const cell = `${columnLetters(problem2.kind === "no such setting" ? column : column + 1)}${first + problem2.row}`;
      return settingProblemOnTab(problem2, tab, cell);
    });
  }
  function setOnTab(range2, label, value) {
    const row = range2.getValues().findIndex(([text]) => {
      var _a3;
      return ((_a3 = lineOf(String(text))) == null ? void 0 : _a3.label) === label;
    });
    if (row >= 0) range2.getCell(row + 1, 2).setValue(value);
    return row >= 0;
  }
  var TAB_NAME = "Outvention settings";
  var TITLE = ["Outvention settings", "", "", ""];
  var HEADINGS3 = ["Setting", "Value", "What it does", "Usually"];
  var HEADING_ROW = 4;
  function openSettingsTab(book, taughtMinutes) {
    var _a3, _b;
    const { spreadsheet } = book;
    const range2 = (_b = (_a3 = spreadsheet.getRangeByName(SETTINGS_RANGE)) != null ? _a3 : restored(spreadsheet, MADE)) != null ? _b : goneOnWith(book);
    if (range2) marked2(spreadsheet, MAKING).forEach((metadata) => setMark(metadata, MADE));
    const sheet = range2 ? range2.getSheet() : make(book, taughtMinutes);
    const added2 = range2 ? addNewLines(range2) : 0;
    sheet.activate();
    return { name: sheet.getName(), made: range2 === null, added: added2 };
  }
  function make(book, taughtMinutes) {
    var _a3;
    const { sheet } = addTab(book, TAB_NAME, SETTINGS_KEY, MAKING);
    const entries = entriesOf(settingLines()).map(
      (entry) => (
        // Left blank until the school has said it: it is the first thing that is asked of them.
        "line" in entry && entry.line.label === TAUGHT_MINUTES ? { ...entry, value: taughtMinutes != null ? taughtMinutes : "" } : entry
      )
    );
    const last = HEADING_ROW + entries.length;
    if (last > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
    sheet.getRange(1, 1, HEADING_ROW, 4).setValues([[...TITLE], [SETTINGS_INTRODUCTION, "", "", ""], ["", "", "", ""], [...HEADINGS3]]);
    sheet.getRange(1, 1).setFontSize(16).setFontWeight("bold");
    sheet.getRange(HEADING_ROW, 1, 1, 4).setFontWeight("bold").setBackground(HEADING);
    writeEntries(sheet, HEADING_ROW + 1, entries);
    [320, 140, 560, 110].forEach((width, i) => sheet.setColumnWidth(i + 1, width));
    sheet.setFrozenRows(HEADING_ROW);
    book.spreadsheet.setNamedRange(SETTINGS_RANGE, sheet.getRange(HEADING_ROW, 1, entries.length + 1, 2));
    (_a3 = sheet.getDeveloperMetadata()[0]) == null ? void 0 : _a3.setValue(MADE);
    return sheet;
  }
  var MAKING = "making";
  var MADE = "made";
  function marked2(spreadsheet, value) {
    return spreadsheet.createDeveloperMetadataFinder().withKey(SETTINGS_KEY).withValue(value).find();
  }
  function restored(spreadsheet, mark) {
    var _a3, _b;
    const sheet = (_a3 = marked2(spreadsheet, mark)[0]) == null ? void 0 : _a3.getLocation().getSheet();
    const lines = (_b = sheet == null ? void 0 : sheet.getDataRange().getValues()) != null ? _b : [];
    const first = lines.findIndex(([label]) => label === HEADINGS3[0]);
    if (!sheet || first < 0) return null;
    const range2 = sheet.getRange(first + 1, 1, lines.length - first, 2);
    spreadsheet.setNamedRange(SETTINGS_RANGE, range2);
    return range2;
  }
  function goneOnWith(book) {
    const planned = plannedRows();
    for (const metadata of marked2(book.spreadsheet, MAKING)) {
      const sheet = metadata.getLocation().getSheet();
      if (!sheet) continue;
      if (isAsPlanned(sheet, planned)) book.remove(sheet);
      else {
        const range2 = restored(book.spreadsheet, MAKING);
        if (range2) return range2;
        giveAway(sheet);
      }
    }
    return null;
  }
  function plannedRows() {
    const rows = entriesOf(settingLines()).map((entry) => "line" in entry ? rowOf(entry.line, entry.value) : [entry.section]);
    return [[...TITLE], [SETTINGS_INTRODUCTION], [], [...HEADINGS3], ...rows];
  }
  function addNewLines(range2) {
    const have = new Set(range2.getValues().map(([label]) => {
      var _a3;
      return (_a3 = lineOf(String(label))) == null ? void 0 : _a3.label;
    }));
    const missing2 = settingLines().filter(({ label }) => !have.has(label));
    if (missing2.length === 0) return 0;
    const entries = entriesOf(missing2);
    const [sheet, next] = [range2.getSheet(), range2.getRow() + range2.getNumRows() - 1];
    sheet.insertRowsBefore(next, entries.length);
    sheet.getRange(next, 1, entries.length, 4).clear().clearNote().clearDataValidations();
    writeEntries(sheet, next, entries);
    return missing2.length;
  }
  function entriesOf(lines) {
    return lines.flatMap((line3, i) => {
      var _a3;
      return [
        ...line3.section === ((_a3 = lines[i - 1]) == null ? void 0 : _a3.section) ? [] : [{ section: line3.section }],
        { line: line3, value: line3.standard }
      ];
    });
  }
  function writeEntries(sheet, first, entries) {
    const all = sheet.getRange(first, 1, entries.length, 4);
    const values = sheet.getRange(first, 2, entries.length, 1);
    values.setNumberFormats(entries.map((entry) => [formatOf(entry)]));
    all.setValues(entries.map((entry) => "line" in entry ? rowOf(entry.line, entry.value) : [entry.section, "", "", ""]));
    all.setFontWeights(entries.map((entry) => ["section" in entry ? "bold" : "normal", "normal", "normal", "normal"]));
    all.setVerticalAlignment("top").setWrap(true);
    values.setBackgrounds(entries.map((entry) => ["line" in entry ? INPUT : null]));
    values.setHorizontalAlignment("left");
    values.setNotes(entries.map((entry) => ["line" in entry ? settingNote(entry.line) : ""]));
    values.setDataValidations(entries.map((entry) => ["line" in entry ? ruleOf(entry.line) : null]));
  }
  function rowOf({ label, means, standard, kind }, value) {
    const shown = kind.of === "share" && typeof standard === "number" ? `${standard * 100}%` : standard;
    return [label, value, means, shown];
  }
  function formatOf(entry) {
    if (!("line" in entry)) return "General";
    const { kind } = entry.line;
    if (kind.of === "share") return "0.##%";
    if (kind.of === "date") return "d mmmm yyyy";
    return kind.of === "span" || kind.of === "text" ? "@" : "General";
  }
  function ruleOf(line3) {
    const { kind } = line3;
    if (kind.of === "text") return null;
    const rule2 = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(settingHelp(line3));
    switch (kind.of) {
      case "choice":
        return rule2.requireValueInList([...kind.options], true).build();
      case "date":
        return rule2.requireDate().build();
      case "span":
        return rule2.requireTextContains("-").build();
      default:
        return rule2.requireNumberBetween(kind.least, kind.most).build();
    }
  }

  // src/sheets/check/find.ts
  function find(book, request) {
    try {
      return findOn(book, request, []);
    } catch (error) {
      if (!(error instanceof NoRegisterError) || request.sheet !== void 0 || request.headingRow !== void 0) throw error;
      return findElsewhere(book, request, error);
    }
  }
  function findElsewhere(book, request, first) {
    const passed = [];
    for (let { sheets } = first; sheets.length > 0; ) {
      passed.push(...sheets);
      try {
        return findOn(book, request, passed);
      } catch (error) {
        if (!(error instanceof NoRegisterError)) throw error;
        ({ sheets } = error);
      }
    }
    throw first;
  }
  function findOn(book, request, passed) {
    const { sheets = {} } = book.memory().chosen;
    const remembered2 = (id) => {
      var _a3, _b;
      return (_b = (_a3 = sheets[String(id)]) == null ? void 0 : _a3.headingRow) != null ? _b : 0;
    };
    const { headingRow: asked2 } = request;
    try {
      return findWith(book, request, asked2 === void 0 ? remembered2 : NONE3, passed);
    } catch (error) {
      if (!(error instanceof NoRegisterError)) throw error;
      if (asked2 !== void 0) throw asked2 > 0 ? new UserError({ kind: "with that heading row", row: asked2, problem: error.problem }) : error;
      if (!Object.keys(sheets).some((id) => remembered2(Number(id)) > 0)) throw error;
      return findWith(book, request, NONE3, passed);
    }
  }
  var NONE3 = () => 0;
  function findWith(book, request, headingRowOf, passed) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const clock2 = book.clock();
    const { chosen: remembered2, remember } = book.memory();
    const tab = readSettingsTab(book.spreadsheet, clock2);
    const now2 = { ...tab.settings, reviewDay: (_b = readDate((_a3 = request.reviewDate) != null ? _a3 : "", clock2.today)) != null ? _b : tab.settings.reviewDay };
    const sheetsFound = findRegisters(book, request.sheet, { asked: (_c = request.headingRow) != null ? _c : 0, remembered: headingRowOf }, passed, now2);
    const [register] = sheetsFound;
    const sheetId = String(register.id);
    const before = request.headingRow === void 0 ? (_f = (_e = (_d = remembered2.sheets) == null ? void 0 : _d[sheetId]) == null ? void 0 : _e.headingRow) != null ? _f : 0 : 0;
    const isLost = before > 0 && (headingRowOf === NONE3 || register.headingRow !== before);
    const choices = chosenFor(isLost ? { ...request, headingRow: 0 } : request, (_g = remembered2.sheets) == null ? void 0 : _g[sheetId]);
    const settings = settingsFor(request, remembered2.taughtMinutes, choices, tab, clock2.today);
    const origins = /* @__PURE__ */ new Map();
    const all = sheetsFound.map((each) => {
      const first2 = settings.headingRow === "first row" ? tableAt(each.grid, 0) : null;
      const reading = readTable(each.grid, first2 != null ? first2 : each.table, settings);
      for (const row of reading.rows) origins.set(row, originOf(each));
      return reading;
    });
    const belongs = register.onePupil ? all.map(() => true) : areOneRegister(
      all,
      sheetsFound.map(({ name }) => name)
    );
    const readings = all.filter((_, i) => belongs[i]);
    const registers = [register, ...sheetsFound.slice(1).filter((_, i) => belongs[i + 1])];
    const judgement = judge(together2(readings, registers), settings);
    const problem2 = noRegisterIn(judgement.register, register, passed.length > 0);
    if (problem2)
      throw new NoRegisterError(
        problem2,
        problem2.kind === "no rows" && register.named >= FEWEST_NAMED2 ? [] : registers.map(({ name }) => name)
      );
    const first = { ...originOf(register), sheet: registers.map(({ name }) => name).join(", ") };
    const place = (row) => {
      var _a4;
      return (_a4 = origins.get(row)) != null ? _a4 : first;
    };
    const report2 = reportOf(judgement, first, place);
    const keep = () => {
      const after = {
        ...settings.taughtSaid ? { taughtMinutes: settings.taughtMinutes } : {},
        sheets: { ...remembered2.sheets, [sheetId]: choices }
      };
      const passing = ["sheet", "reviewDate"];
      if (isLost || Object.keys(request).some((key2) => !passing.includes(key2)))
        remember(
          after,
          book.tabs().map(({ sheet }) => sheet.getSheetId())
        );
      if (tab.range && settings.taughtSaid && (settings.taughtMinutes !== tab.settings.taughtMinutes || !tab.settings.taughtSaid))
        setOnTab(tab.range, TAUGHT_MINUTES, settings.taughtMinutes);
    };
    const judgementOf2 = (of) => {
      const reading = registers.length === 1 ? void 0 : readings[registers.indexOf(of)];
      return reading ? judge(reading, settings) : judgement;
    };
    const notices = [
      ...isLost && register.headingRow !== before ? [headingsMoved(before, register.headingRow)] : [],
      ...register.insteadOf === null ? [] : [termIsOver(register.insteadOf, register.name)],
      ...registers.flatMap(({ beside }) => beside === null ? [] : [tableBeside(beside)])
    ];
    return { registers, judgement, judgementOf: judgementOf2, report: report2, settings, tab, clock: clock2, originOf: place, notices, keep };
  }
  function noRegisterIn(read2, { name: sheet, headingRow }, isInstead) {
    if (read2.rows.length === 0) return { kind: "no rows", sheet, headingRow };
    const staff = staffIn(read2);
    if (staff || isAnotherList(read2) || isInstead && !read2.rows.some(({ time: time3 }) => isRead(time3)))
      return { kind: "another list", sheet, staff };
    return saysTimes(read2) ? null : { kind: "no times", namesPupils: read2.columns.has("pupil") };
  }
  function originOf({ name, topRow, firstColumn }) {
    return { sheet: name, row: topRow, column: firstColumn };
  }
  function together2(readings, sheets) {
    var _a3, _b;
    const [first, ...others] = readings;
    if (!first) throw new UserError({ kind: "no sheet with a register" });
    if (others.length === 0) return first;
    return {
      ...first,
      columns: new Map(readings.flatMap(({ columns }) => [...columns])),
      rows: readings.flatMap(({ rows }) => rows),
      withoutRows: readings.flatMap(({ withoutRows }) => withoutRows),
      notices: [
        ((_a3 = sheets[0]) == null ? void 0 : _a3.onePupil) ? { kind: "a sheet for each pupil", sheets: readings.length } : { kind: "several sheets", names: sheets.map(({ name }) => name), areShared: areShared(readings) },
        ...distinct(addedUp((((_b = sheets[0]) == null ? void 0 : _b.onePupil) ? others : readings).flatMap(({ notices }) => notices)))
      ]
    };
  }
  function areShared(readings) {
    const keys = readings.map(({ rows }) => new Set(rows.flatMap(({ pupils: pupils2 }) => pupils2.map(({ key: key2 }) => key2))));
    return new Set(keys.flatMap((each) => [...each])).size < keys.reduce((sum3, { size }) => sum3 + size, 0);
  }
  function addedUp(notices) {
    const counted2 = notices.flatMap((notice) => notice.kind === "several pupils" ? [notice.rows] : []);
    const others = notices.filter(({ kind }) => kind !== "several pupils");
    return counted2.length === 0 ? others : [...others, { kind: "several pupils", rows: counted2.reduce((sum3, rows) => sum3 + rows, 0) }];
  }
  function distinct(all) {
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  }
  function chosenFor(request, before = {}) {
    const now2 = {};
    for (const key2 of Object.keys(SHEET_CHOICES))
      if (request[key2] !== void 0) Object.assign(now2, { [key2]: request[key2] });
    return { ...before, columns: { ...before.columns, ...request.columns }, ...now2 };
  }
  function settingsFor(request, rememberedMinutes, choices, { settings: usual, range: range2 }, today) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k;
    const taughtMinutes = range2 ? void 0 : rememberedMinutes;
    const reviewDay = request.reviewDate === void 0 ? usual.reviewDay : readDate(request.reviewDate, today);
    if (reviewDay === null) throw new UserError({ kind: "no such date", date: (_a3 = request.reviewDate) != null ? _a3 : "" });
    const columns = Object.entries((_b = choices.columns) != null ? _b : {}).map(([mark, name]) => {
      const field = readField(name);
      if (field === void 0) throw new UserError({ kind: "no such field", field: name });
      return [mark, field];
    });
    return {
      ...usual,
      taughtMinutes: (_d = (_c = request.taughtMinutes) != null ? _c : taughtMinutes) != null ? _d : usual.taughtMinutes,
      taughtSaid: request.taughtMinutes !== void 0 || taughtMinutes !== void 0 || usual.taughtSaid,
      unsaidPlace: (_e = choices.unsaidPlace) != null ? _e : usual.unsaidPlace,
      headingRow: ((_f = choices.headingRow) != null ? _f : 0) > 0 ? "first row" : usual.headingRow,
      pupilsInCell: (_g = choices.pupilsInCell) != null ? _g : usual.pupilsInCell,
      blankPupils: (_h = choices.blankPupils) != null ? _h : usual.blankPupils,
      columnsHold: (_i = choices.columnsHold) != null ? _i : usual.columnsHold,
      reviewDay,
      lastFinished: Math.max((_j = usual.lastFinished) != null ? _j : 0, (_k = choices.lastFinished) != null ? _k : 0) || null,
      columns: new Map([...usual.columns, ...columns])
    };
  }

  // src/version.ts
  var JUDGEMENT = "2";

  // src/sheets/book/asText.ts
  function asText(text) {
    return needsGuard(text) ? `'${text}` : text;
  }
  function needsGuard(text) {
    if (text === "") return false;
    if (!/^\p{L}/u.test(text)) return true;
    return /^(true|false)$/i.test(text.trim()) || /\d/.test(text) && text.length <= LONGEST_DATE;
  }
  var LONGEST_DATE = 50;

  // src/sheets/book/deleteColumns.ts
  var TRIES = 3;
  function deleteColumns(sheet, kinds) {
    var _a3, _b, _c, _d;
    for (let attempt2 = 0; attempt2 < TRIES; attempt2 += 1) {
      const run = stillThere(sheet, kinds);
      if (run.length === 0) return;
      const before = read(sheet);
      const width = (_b = (_a3 = before.values[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
      if (!isSame(run, stillThere(sheet, kinds))) continue;
      const first = (_d = (_c = run[0]) == null ? void 0 : _c.column) != null ? _d : 0;
      const together3 = run.filter(({ column }, i) => column === first + i);
      sheet.deleteColumns(first, together3.length);
      const left = stillThere(sheet, kinds);
      const [old] = together3.filter(({ kind }) => left.some((each) => each.kind === kind));
      const now2 = left.find(({ kind }) => kind === (old == null ? void 0 : old.kind));
      const moved = old && now2 ? now2.column - old.column + (now2.column < first ? 0 : together3.length) : 0;
      const takenOut = width - together3.length - sheet.getMaxColumns();
      if (old && now2) putBack(sheet, first, together3, moved, before);
      else if (takenOut > 0) putBack(sheet, first, together3, -takenOut, before);
    }
  }
  function isSame(a, b) {
    return a.length === b.length && a.every(({ kind, column }, i) => {
      var _a3;
      return ((_a3 = b[i]) == null ? void 0 : _a3.kind) === kind && b[i].column === column;
    });
  }
  function stillThere(sheet, kinds) {
    return oursOn(sheet).columns.filter(({ kind }) => kinds.includes(kind));
  }
  function read(sheet) {
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    return {
      values: all.getValues(),
      formulas: all.getFormulas(),
      notes: all.getNotes(),
      backgrounds: all.getBackgrounds(),
      numberFormats: all.getNumberFormats(),
      weights: all.getFontWeights(),
      validations: all.getDataValidations()
    };
  }
  function putBack(sheet, first, run, moved, before) {
    const gone = run.map((_, i) => first + i - moved);
    const ours = new Set(run.map(({ column }) => column));
    const theirs = gone.filter((column) => !ours.has(column));
    if (theirs.length === 0) return;
    sheet.insertColumnsBefore(first, theirs.length);
    theirs.forEach((column, i) => {
      if (column < 1) return;
      const range2 = sheet.getRange(1, first + i, before.values.length, 1);
      const at = (rows, none2) => rows.map((row) => {
        var _a3;
        return [(_a3 = row[column - 1]) != null ? _a3 : none2];
      });
      const formulas = at(before.formulas, "");
      range2.setValues(
        at(before.values, "").map(([value], row) => {
          var _a3;
          return [((_a3 = formulas[row]) == null ? void 0 : _a3[0]) || (typeof value === "string" ? asText(value) : value)];
        })
      );
      range2.setNotes(at(before.notes, ""));
      range2.setBackgrounds(at(before.backgrounds, "#ffffff"));
      range2.setNumberFormats(at(before.numberFormats, "General"));
      range2.setFontWeights(at(before.weights, "normal"));
      range2.setDataValidations(at(before.validations, null));
    });
  }
  function deleteOurColumns(sheet) {
    let kept2 = 0;
    let columns = oursOn(sheet).columns;
    const all = columns.length;
    if (all === 0) return { gone: 0, kept: 0 };
    for (let attempt2 = 0; attempt2 < TRIES; attempt2 += 1) {
      const typed = columns.map((each) => isTypedInto(sheet, each));
      const now2 = oursOn(sheet).columns;
      if (isSame(columns, now2)) {
        columns.forEach(({ metadata }, i) => {
          if (!typed[i]) return;
          kept2 += 1;
          clearOurs(sheet, now2[i]);
          metadata.remove();
        });
        break;
      }
      columns = now2;
    }
    deleteColumns(
      sheet,
      columns.map(({ kind }) => kind)
    );
    return { gone: all - kept2, kept: kept2 };
  }
  function isTypedInto(sheet, ours) {
    const { column, written: written2 } = ours;
    if (written2 !== "") {
      const range3 = sheet.getRange(1, column, sheet.getMaxRows(), 1);
      const isOurs3 = isWritten(ours);
      const values = range3.getValues();
      return [...values, ...range3.getNotes()].some(([cell]) => !isOurs3(String(cell))) || range3.getFormulas().some(([formula]) => formula !== "");
    }
    const range2 = sheet.getRange(1, column, sheet.getMaxRows(), 1);
    const formulas = range2.getFormulas().map(([formula = ""]) => formula);
    const shown = range2.getDisplayValues().map(([text = ""]) => text);
    const head = formulas.findIndex((formula) => OUR_CALL.test(formula));
    const notes = range2.getNotes().some(([note = ""]) => note !== "");
    if (notes || shown.some((text, i) => i < head && text !== "")) return true;
    if (head >= 0 && shown[head] !== "#REF!") return shown.some((text, i) => i > head && !couldBeAnswer(text));
    return shown.some((text, i) => i !== head && text !== "" && !OUR_CALL.test(text)) || formulas.some((formula, i) => i !== head && formula !== "");
  }
  function clearOurs(sheet, ours) {
    if (!ours) return;
    if (ours.written !== "") {
      const isOurs3 = isWritten(ours);
      const values = sheet.getRange(1, ours.column, sheet.getMaxRows(), 1).getValues();
      const cells = values.flatMap(([value], i) => value !== "" && isOurs3(String(value)) ? [`${columnLetters(ours.column)}${i + 1}`] : []);
      if (cells.length > 0) sheet.getRangeList(cells).clearContent();
      return;
    }
    const formulas = sheet.getRange(1, ours.column, sheet.getMaxRows(), 1).getFormulas();
    const head = formulas.findIndex(([formula = ""]) => OUR_CALL.test(formula));
    if (head >= 0) sheet.getRange(head + 1, ours.column).clearContent();
  }

  // src/sheets/check/ourColumns.ts
  var COLUMNS2 = [
    { value: "status", formula: "OUTVENTION_HIGHLIGHT" },
    { value: "score", formula: "OUTVENTION_RISK" }
  ];
  function areWhole({ sheet, ours, topRow, headingRow }) {
    var _a3, _b, _c, _d, _e, _f;
    if (ours.length !== COLUMNS2.length || !COLUMNS2.every(({ value }, i) => {
      var _a4;
      return ((_a4 = ours[i]) == null ? void 0 : _a4.kind) === value;
    })) return false;
    const [first, last] = [(_b = (_a3 = ours[0]) == null ? void 0 : _a3.column) != null ? _b : 0, (_d = (_c = ours[ours.length - 1]) == null ? void 0 : _c.column) != null ? _d : 0];
    const range2 = sheet.getRange(topRow, first, headingRow - topRow + 1, last - first + 1);
    const formulas = (_e = range2.getFormulas()[0]) != null ? _e : [];
    if (ours.every(({ column }) => {
      var _a4;
      return OUR_CALL.test((_a4 = formulas[column - first]) != null ? _a4 : "");
    })) return true;
    const shown = ((_f = range2.getValues()[headingRow - topRow]) != null ? _f : []).map(String);
    return ours.every((each) => {
      var _a4;
      const text = (_a4 = shown[each.column - first]) != null ? _a4 : "";
      return text !== "" && (each.written !== "" || OUR_CALL.test(text)) && isWritten(each)(text);
    });
  }
  function areWhereRead({ ours }) {
    return ours.every((each) => columnNow(each) === each.column);
  }
  function areAtEdge({ ours, edge }) {
    return ours.every(({ column }, i) => column === edge() + 1 + i);
  }
  function moveToEdge({ sheet, ours, edge }) {
    const last = edge();
    const rows = sheet.getMaxRows();
    const move = (each, column, to) => {
      if (column !== to && columnNow(each) === column) sheet.moveColumns(sheet.getRange(1, column, rows, 1), to);
    };
    const left = ours.filter(({ column }) => column <= last);
    left.forEach((each, i) => {
      move(each, each.column - i, last + 1);
    });
    ours.slice(left.length).forEach((each, i) => {
      move(each, each.column, last + 1 + i);
    });
  }
  function insertColumns(book, { sheet, id, name, edge }) {
    const [first, count2] = [edge() + 1, COLUMNS2.length];
    const { noteInsertion, forgetInsertion } = book.memory();
    noteInsertion({ sheetId: id, after: first - 1, count: count2, width: sheet.getMaxColumns() });
    sheet.insertColumnsAfter(first - 1, count2);
    const added2 = sheet.getRange(1, first, sheet.getMaxRows(), count2);
    if (!added2.isBlank()) throw new UserError({ kind: "columns moved", sheet: name });
    COLUMNS2.forEach(({ value }, i) => {
      markColumn(sheet, first + i, columnMark(value, NEW_COLUMN, ""));
    });
    const { columns } = oursOn(sheet);
    const [marked3] = columns;
    if (!marked3) throw new UserError({ kind: "columns moved", sheet: name });
    if (!sheet.getRange(1, marked3.column, sheet.getMaxRows(), count2).isBlank()) {
      for (const { metadata } of columns) metadata.remove();
      throw new UserError({ kind: "columns moved", sheet: name });
    }
    forgetInsertion();
    return columns;
  }
  function recoverInsertion(book) {
    const { brokenInsertion: broken, forgetInsertion } = book.memory();
    if (!broken) return false;
    const sheet = book.spreadsheet.getSheets().find((each) => each.getSheetId() === broken.sheetId);
    const { after, count: count2, width } = broken;
    if (sheet && sheet.getMaxColumns() >= width + count2 && isPlain(sheet.getRange(1, after + 1, sheet.getMaxRows(), count2)))
      sheet.deleteColumns(after + 1, count2);
    forgetInsertion();
    return true;
  }
  function clearHighlights({ sheet, ours }) {
    const rules2 = sheet.getConditionalFormatRules();
    const others = rules2.filter((rule2) => !isOurRule(rule2, ours));
    const gone = others.length < rules2.length && setRules(sheet, others) ? rules2.length - others.length : 0;
    const { gone: columns, kept: kept2 } = deleteOurColumns(sheet);
    return { columns, kept: kept2, rules: gone };
  }
  function setRules(sheet, rules2) {
    try {
      sheet.setConditionalFormatRules(rules2);
      return true;
    } catch (error) {
      if (error instanceof Error && mayBeDone(error.message)) throw error;
      return false;
    }
  }

  // src/sheets/check/looks.ts
  function attempt(look) {
    try {
      look();
      return "done";
    } catch (error) {
      if (!(error instanceof Error)) return "refused";
      if (mayBeDone(error.message)) throw error;
      return /typed column/.test(error.message) ? "refused for good" : "refused";
    }
  }
  function dress(place, looks) {
    const outcomes = looks.map((look) => {
      const first = columnNow(place);
      return first === null ? "refused" : attempt(() => look(first));
    });
    return !outcomes.includes("refused");
  }
  function makePlain(sheet, place) {
    const rows = sheet.getMaxRows();
    const added2 = (first) => sheet.getRange(1, first, rows, COLUMNS2.length);
    return dress(place, [
      (first) => added2(first).clearFormat(),
      (first) => added2(first).setNumberFormat("General"),
      (first) => added2(first).clearDataValidations(),
      (first) => {
        sheet.showColumns(first, COLUMNS2.length);
      }
    ]);
  }
  var COLUMN_WIDTH = 200;
  function dressHeadings(sheet, headingRow, place) {
    return dress(place, [
      (first) => sheet.getRange(headingRow, first, 1, COLUMNS2.length).setFontWeight("bold").setWrap(true),
      (first) => sheet.setColumnWidths(first, COLUMNS2.length, COLUMN_WIDTH)
    ]);
  }
  var TRIES2 = 3;
  function tint({ sheet, headingRow, firstColumn, name }, place, settings) {
    const rows = sheet.getMaxRows() - headingRow;
    const refused = /* @__PURE__ */ new Set();
    const stood = /* @__PURE__ */ new Set();
    let changed = false;
    for (let first = columnNow(place); first !== null && stood.size < TRIES2 && !stood.has(first); first = columnNow(place)) {
      const [at, before] = [first, [...stood.add(first)]];
      const bands = () => {
        const scores = sheet.getRange(headingRow + 1, at + 1, rows, 1);
        const format = bandFormat(settings);
        if (scores.getNumberFormats().every(([each]) => each === format)) return;
        changed = true;
        scores.setNumberFormat(format);
      };
      if (rows > 0 && attempt(bands) !== "done") refused.add("bands");
      const tinted = attempt(() => {
        const columns = before.flatMap((each) => COLUMNS2.map((_, i) => ({ column: each + i })));
        const there = sheet.getConditionalFormatRules();
        const kept2 = there.filter((rule2) => !isOurRule(rule2, columns));
        const rules2 = [...rows > 0 ? rulesOf(sheet, headingRow, firstColumn, at) : [], ...kept2];
        if (rules2.length === there.length && rules2.every((rule2, i) => kept2.includes(rule2) ? rule2 === there[i] : isSameRule(rule2, there[i])))
          return;
        changed = true;
        sheet.setConditionalFormatRules(rules2);
      });
      if (tinted !== "done") refused.add("colours");
    }
    return { refused: [...refused].map((each) => looksRefused(name, each)), changed };
  }
  function rulesOf(sheet, headingRow, firstColumn, first) {
    const tinted = sheet.getRange(headingRow + 1, firstColumn, sheet.getMaxRows() - headingRow, first + COLUMNS2.length - firstColumn);
    return Object.entries(TINTS).map(
      ([status3, tint2]) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(ruleFormula(columnLetters(first), headingRow + 1, MARKS[status3])).setBackground(tint2).setRanges([tinted]).build()
    );
  }
  function bandFormat({ highFrom, mediumFrom }) {
    return `[>=${highFrom}]0" High";[>=${mediumFrom}]0" Medium";0" Low"`;
  }

  // src/sheets/check/putBack.ts
  function putBack2(sheet, topRow, first, now2, before, formulas) {
    var _a3, _b;
    const width = (_b = (_a3 = before[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
    const moved = now2 === null ? sheet.getMaxColumns() - width : now2 - first;
    COLUMNS2.forEach((_, i) => {
      const was = first + i - moved;
      if (was < 1 || was > width) return;
      const cells = before.map((row, r) => {
        var _a4, _b2;
        const [value, formula] = [row[was - 1], (_b2 = (_a4 = formulas[r]) == null ? void 0 : _a4[was - 1]) != null ? _b2 : ""];
        return [formula !== "" ? formula : typeof value === "string" ? asText(value) : value];
      });
      sheet.getRange(topRow, first + i, cells.length, 1).setValues(cells);
    });
  }

  // src/sheets/check/writeFormulas.ts
  var TRIES3 = 3;
  function writeFormulas(sheet, register, place, formula) {
    var _a3;
    const { topRow } = register;
    const range2 = openRange(topRow, register.firstColumn, register.lastColumn);
    const formulas = COLUMNS2.map(({ formula: name }) => formulaText(name, range2, formula));
    let first = place.column;
    for (let attempt2 = 0; attempt2 < TRIES3; attempt2 += 1) {
      const line3 = sheet.getRange(topRow, 1, 1, sheet.getMaxColumns());
      const [values, before] = [line3.getValues(), line3.getFormulas()];
      const placed2 = columnNow(place);
      if (placed2 === null) break;
      if (placed2 !== first) {
        first = placed2;
        continue;
      }
      if (formulas.every((text, i) => {
        var _a4;
        return ((_a4 = before[0]) == null ? void 0 : _a4[first - 1 + i]) === text;
      })) return { first, written: false };
      const heads = sheet.getRange(topRow, first, 1, COLUMNS2.length);
      if (isRefused(heads, formulas)) return null;
      const now2 = columnNow(place);
      if (now2 === first) return ((_a3 = heads.getFormulas()[0]) != null ? _a3 : []).every((text) => OUR_CALL.test(text)) ? { first, written: true } : null;
      putBack2(sheet, topRow, first, now2, values, before);
      if (now2 === null) break;
      first = now2;
    }
    throw new UserError({ kind: "columns moved", sheet: register.name });
  }
  function isRefused(heads, formulas) {
    try {
      heads.setFormulas([[...formulas]]);
      return false;
    } catch (error) {
      if (!(error instanceof Error) || mayBeDone(error.message) || !TYPED2.test(error.message)) throw error;
      return true;
    }
  }
  var TYPED2 = /typed column/;

  // src/sheets/check/writeValues.ts
  function writeValues(register, ours, beside, note, wallClock) {
    var _a3;
    const { sheet, topRow, headingRow } = register;
    const [status3, score] = ours;
    const first = status3 ? columnNow(status3) : null;
    if (!status3 || !score || first === null || !takeFormulas(sheet, topRow, status3, first)) return null;
    const texts = ours.map((_, i) => [...beside.map((row) => String(row[i])), note]);
    const marked3 = ours.map((each, i) => {
      var _a4;
      return remark(each, each.judgement, writtenMarks((_a4 = texts[i]) != null ? _a4 : [], each.written));
    });
    const place = (_a3 = marked3[0]) != null ? _a3 : status3;
    const block = sheet.getRange(topRow, 1, sheet.getMaxRows() - topRow + 1, sheet.getMaxColumns());
    const before = block.getValues();
    const formulas = block.getFormulas();
    if (columnNow(place) !== first || !areRowsOf(register, before, wallClock)) return null;
    const free = marked3.map((each, i) => {
      const isOurs3 = isWritten(each);
      return before.map((row, r) => {
        var _a4;
        return ((_a4 = formulas[r]) == null ? void 0 : _a4[first - 1 + i]) === "" && isOurs3(String(row[first - 1 + i]));
      });
    });
    COLUMNS2.forEach((_, i) => {
      var _a4;
      for (const { from, to } of runs((_a4 = free[i]) != null ? _a4 : []))
        sheet.getRange(topRow + from, first + i, to - from, 1).setValues(before.slice(from, to).map((__, r) => {
          var _a5, _b;
          return [(_b = (_a5 = beside[from + r]) == null ? void 0 : _a5[i]) != null ? _b : ""];
        }));
    });
    const now2 = columnNow(place);
    if (now2 !== first) {
      putBack2(sheet, topRow, first, now2, before, formulas);
      return null;
    }
    ours.forEach((each, i) => {
      const head = sheet.getRange(headingRow, first + i);
      if (isWritten(each)(head.getNote())) head.setNote(note);
    });
    const after = sheet.getRange(topRow, 1, before.length, first - 1).getValues();
    if (!areRowsOf(register, after, wallClock)) return null;
    return { first, ours: marked3, marks: texts.map((own3) => writtenMarks(own3)), kept: free.flat().filter((isFree) => !isFree).length };
  }
  function takeFormulas(sheet, topRow, status3, first) {
    var _a3, _b;
    const line3 = sheet.getRange(topRow, 1, 1, sheet.getMaxColumns());
    const [values, formulas] = [line3.getValues(), line3.getFormulas()];
    const heads = (_b = (_a3 = formulas[0]) == null ? void 0 : _a3.slice(first - 1, first - 1 + COLUMNS2.length)) != null ? _b : [];
    if (!heads.some((text) => OUR_CALL.test(text))) return true;
    if (columnNow(status3) !== first) return false;
    sheet.getRange(topRow, first, 1, COLUMNS2.length).clearContent();
    const now2 = columnNow(status3);
    if (now2 !== first) putBack2(sheet, topRow, first, now2, values, formulas);
    SpreadsheetApp.flush();
    return now2 === first;
  }
  function clearValues(register, ours) {
    const { sheet, topRow, headingRow } = register;
    for (const each of ours) {
      if (each.written === "") continue;
      const column = columnNow(each);
      if (column === null) throw new UserError({ kind: "columns moved", sheet: register.name });
      const isOurs3 = isWritten(each);
      const range2 = sheet.getRange(topRow, column, sheet.getMaxRows() - topRow + 1, 1);
      const [values, formulas] = [range2.getValues(), range2.getFormulas()];
      const free = values.map(([value], r) => {
        var _a3;
        return ((_a3 = formulas[r]) == null ? void 0 : _a3[0]) === "" && isOurs3(String(value));
      });
      if (columnNow(each) !== column) throw new UserError({ kind: "columns moved", sheet: register.name });
      for (const { from, to } of runs(free)) sheet.getRange(topRow + from, column, to - from, 1).clearContent();
      const head = sheet.getRange(headingRow, column);
      if (isOurs3(head.getNote())) head.clearNote();
    }
  }
  function areRowsOf({ grid, firstColumn, lastColumn }, values, wallClock) {
    const now2 = toGrid(
      values.slice(0, grid.length).map((row) => row.slice(firstColumn - 1, lastColumn)),
      wallClock
    );
    return JSON.stringify(now2) === JSON.stringify(grid);
  }
  function runs(free) {
    const found = [];
    free.forEach((isFree, i) => {
      const last = found[found.length - 1];
      if (!isFree) return;
      if ((last == null ? void 0 : last.to) === i) last.to += 1;
      else found.push({ from: i, to: i + 1 });
    });
    return found;
  }

  // src/sheets/check/highlights.ts
  function addHighlights(book, found, register, formula) {
    var _a3, _b;
    const { sheet, headingRow } = register;
    const renewed = register.ours.length > 0;
    const unknown = renewed ? showsUnknown(register) : [];
    const live = found.settings.columnsHold === "live formulas";
    const ours = renewed ? register.ours.map((each, i) => ({ ...each, column: register.edge() + 1 + i })) : insertColumns(book, register);
    const [place] = ours;
    if (!place) return null;
    const fresh = ours.some(({ judgement }) => judgement === NEW_COLUMN);
    const plain2 = !fresh || makePlain(sheet, place);
    const asValues = () => {
      const { wallClock } = book.clock();
      return writeValues(register, ours, valuesOf(found, register, dated), valuesAsOf(wallClock(/* @__PURE__ */ new Date())), wallClock);
    };
    const dated = (fresh || ours.some(({ written: written3 }) => written3 !== "")) && showsDates(sheet, headingRow, place.column + 1);
    const stand = live && !dated ? writeFormulas(sheet, register, place, formula) : null;
    const written2 = stand === null ? asValues() : null;
    if (stand === null && written2 === null) return null;
    if (stand !== null) clearValues(register, ours);
    const now2 = (_a3 = written2 == null ? void 0 : written2.ours[0]) != null ? _a3 : place;
    const dressed = !fresh || dressHeadings(sheet, headingRow, now2);
    const tints = tint(register, now2, formula.settings);
    const remarked = ((_b = written2 == null ? void 0 : written2.ours) != null ? _b : ours).filter((each, i) => {
      var _a4;
      const marks = (_a4 = written2 == null ? void 0 : written2.marks[i]) != null ? _a4 : "";
      const judgement = plain2 && dressed ? JUDGEMENT : NEW_COLUMN;
      const differs2 = each.judgement !== judgement || each.written !== marks;
      if (differs2) remark(each, judgement, marks);
      return differs2;
    });
    const hadValues = stand !== null && ours.some((each) => each.written !== "");
    const looks = renewed && !fresh && !tints.changed && remarked.length === 0;
    const did = looks && !hadValues && (stand == null ? void 0 : stand.written) === false ? "nothing" : "written";
    const isFlushed = (stand == null ? void 0 : stand.written) === true && renewed && flushed(register);
    return {
      said: [
        ...unknown,
        ...written2 && live ? [columnsAsValues(register.name)] : [],
        ...written2 && written2.kept > 0 ? [valuesKept(register.name, written2.kept)] : [],
        ...tints.refused,
        ...stand !== null && renewed ? blocked(register, stand.first) : []
      ],
      did: isFlushed ? "flushed" : did
    };
  }
  function flushed({ sheet, headingRow }) {
    if (sheet.getMaxRows() === headingRow) return false;
    SpreadsheetApp.flush();
    return true;
  }
  function showsDates(sheet, headingRow, column) {
    if (sheet.getMaxRows() === headingRow) return false;
    const formats = sheet.getRange(headingRow + 1, column, sheet.getMaxRows() - headingRow, 1).getNumberFormats();
    return formats.some(([format = ""]) => /[dmyhs]/i.test(format.replace(/General|"[^"]*"|\[[^\]]*\]/g, "")));
  }
  function valuesOf(found, register, asText2) {
    const shown = besideRegister(register.grid, found.judgementOf(register)).map(
      ([status3, score]) => [status3, asText2 && typeof score === "number" ? `${score} ${bandOf(score, found.settings)}` : score]
    );
    const [ofStatus, ofScore] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    return shown.map(([status3, score]) => [remembered(status3, ofStatus), remembered(score, ofScore)]);
  }
  function remembered(value, known) {
    if (!known.has(String(value)) && known.size >= MOST_WRITTEN - 2) return NOT_SHOWN_HERE;
    known.add(String(value));
    return value;
  }
  function showsUnknown({ sheet, name, ours, topRow }) {
    var _a3;
    const [first] = ours;
    if (!first || ours.some(({ written: written2 }) => written2 !== "")) return [];
    const shown = (_a3 = sheet.getRange(topRow, first.column, 1, ours.length).getDisplayValues()[0]) != null ? _a3 : [];
    const letters2 = ours.flatMap(({ column }, i) => shown[i] === "#NAME?" ? [columnLetters(column)] : []);
    return letters2.length === 0 ? [] : [columnsUnknown(name, letters2)];
  }
  function blocked({ sheet, name, topRow, headingRow }, first) {
    var _a3;
    if (sheet.getMaxRows() === headingRow) return [];
    const heads = sheet.getRange(topRow, first, 1, COLUMNS2.length);
    const letters2 = ((_a3 = heads.getDisplayValues()[0]) != null ? _a3 : []).flatMap((shown, i) => shown === "#REF!" ? [columnLetters(first + i)] : []);
    return letters2.length === 0 ? [] : [columnsBlocked(name, letters2)];
  }

  // src/sheets/book/lock.ts
  var WAIT_MS = 1e4;
  function withLock(action, isUnwritten = () => true) {
    const lock = LockService.getDocumentLock();
    if (!lock) return action(openBook());
    if (!lock.tryLock(WAIT_MS)) throw new UserError({ kind: "busy" });
    try {
      const result = action(openBook());
      if (isUnwritten(result)) SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  }

  // src/words/followUp.ts
  function isDone({ from, to, now: now2 }) {
    return now2 === to || from !== null && Math.sign(now2 - to) !== Math.sign(from - to);
  }
  function followUpInWords({ term, decided: decided2, done, notYet, overdue, notKnown }) {
    const others = [
      notYet > 0 ? `, ${notYet} not yet` : "",
      overdue > 0 ? `, ${overdue} overdue` : "",
      notKnown > 0 ? `, of ${notKnown} the register doesn't tell` : ""
    ].join("");
    return `Of ${decided2} ${decided2 === 1 ? "action" : "actions"} decided in ${term}: ${done} done${others}.`;
  }

  // src/words/lastTerm.ts
  function agreementInWords({ who, until }) {
    return `agreed ${who === "" ? "" : `with ${who} `}until ${dateInWords(until)}`;
  }
  function sinceInWords(since, term) {
    switch (since.kind) {
      case "new row":
        return `New since ${term}.`;
      case "pupil not there":
        return `Not in the review of ${term}.`;
      case "row":
        if (since.became === null && saysOnlyWhat(since.decided)) return `${term}: ${since.decided.decision}.`;
        return [...decidedInWords(since.decided, term), since.became === null ? "" : becameInWords(since.became)].filter(Boolean).join(" ");
      case "pupil": {
        const share2 = since.share === null ? [] : [shareSince(since.share)];
        const again = since.hasCome ? ["That day has come: is it still agreed?"] : [];
        return [...share2, ...decidedInWords(since.decided, term), ...again, ...leftInWords(since.left), ...since.gone.map(goneInWords)].join(
          " "
        );
      }
    }
  }
  function shareSince({ then, now: now2 }) {
    const [before, after] = [percent(then), percent(now2)];
    return before === after ? `${after}, as it was.` : `${before} → ${after}.`;
  }
  function becameInWords(became2) {
    if (typeof became2 === "string") return BECAME[became2];
    switch (became2.kind) {
      case "changed":
        return changeInWords2(became2);
      case "as it was":
        return `Its time is as it was, ${numberInWords(became2.minutes)} minutes a week.`;
      case "other minutes":
        return `${numberInWords(became2.then)} minutes a week then, ${numberInWords(became2.now)} now.`;
    }
  }
  function changeInWords2({ unit, from, to, now: now2 }) {
    const [decided2, is] = [to, now2].map(numberInWords);
    const said3 = unit === "times" ? now2 === 1 ? "time a week" : "times a week" : "minutes a session";
    if (now2 === to) return `Done: ${is} ${said3} now.`;
    if (isDone({ from, to, now: now2 })) return `Done, and more: ${is} ${said3} now, decided ${decided2}.`;
    if (from !== null && Math.abs(now2 - to) < Math.abs(from - to))
      return `Partly done: ${numberInWords(from)} → ${is} ${said3}, decided ${decided2}.`;
    return `Not done yet: ${from === null || from === now2 ? "still " : ""}${is} ${said3}, decided ${decided2}.`;
  }
  var BECAME = {
    stopped: "It has stopped.",
    "not running": "It is not running now.",
    "in class now": "It is in class now.",
    "still out of class": "It is still out of class.",
    "not stopped": "It is still in the register."
  };
  function leftInWords(left) {
    if (left.length === 0) return [];
    return [`Not done yet: ${left.map(({ intervention, decision }) => `${intervention} (${decision})`).join(", ")}.`];
  }
  function goneInWords({ intervention, decision, wasToStop }) {
    if (wasToStop) return `${intervention} was to stop, and has.`;
    return `${intervention} is no longer running${decision === "" ? "" : ` (decided: ${decision})`}.`;
  }
  function byInWords({ day, how }) {
    const date2 = typeof day === "number" ? dateInWords(day) : day.replace(/^(by|on|until)\s+/i, "");
    return date2 === "" ? "" : `${how} ${date2}`;
  }
  function whoAndByInWords({ who, by }) {
    return [who, by === null ? "" : byInWords(by)].filter(Boolean).join(", ");
  }
  function saysOnlyWhat({ decision, who, by, notes }) {
    return decision !== "" && who === "" && by === null && notes === "";
  }
  function decidedInWords({ decision, who, by, notes }, term) {
    if (decision === "") return notes === "" ? [] : [`Noted in ${term}: ${clip(notes)}`];
    const details = whoAndByInWords({ who, by });
    return [`Decided in ${term}: ${decision}${details === "" ? "" : ` (${details})`}.`, ...notes === "" ? [] : [`Noted: ${clip(notes)}`]];
  }

  // src/words/card.ts
  function outOfWeek({ share: share2, out, taughtMinutes }) {
    return share2 ? `${timeInWords(out)} of ${hoursInWords(taughtMinutes)}` : NO_FIGURE;
  }
  function outOfWeekInWords(week) {
    return week.share ? [`Out of class ${outOfWeek(week)}`, ...underInWords(week)].join(", ") : nothingReadInWords(week);
  }
  function scoreAndBand(score) {
    return score.kind === "scored" ? `${score.score} ${score.band}` : score.kind === "in class" ? "0 Low" : "";
  }

  // src/words/now.ts
  function weekNow(week) {
    const figures4 = week.share ? `${outOfWeek(week)}, ${shareInWords(week.share)}` : "";
    return [figures4, MARKS[week.status], statusInWords(week)].filter(Boolean).join(" ");
  }
  function rowNow(row, score, { taughtMinutes }) {
    if (score.kind === "not running") return notRunningInWords(score);
    if (!isRead(row.time)) return "Not read";
    const { outsideLessons: outsideLessons2, place } = row.provision;
    if (outsideLessons2) return `${minutesNow(row.time)}, outside lessons`;
    if (place.where === "in class") return `${minutesNow(row.time)}, in class`;
    const out = minutesOut(row);
    return `${minutesNow(row.time)}, ${shareInWords({ least: out.least / taughtMinutes, most: out.most / taughtMinutes })}`;
  }
  function minutesNow({ from, weekly: weekly2, minutes: minutes3, times: times2 }) {
    const week = `${rangeInWords(weekly2)} min`;
    return from === "sessions" && minutes3 && times2 ? `${rangeInWords(times2)} × ${rangeInWords(minutes3)} = ${week}` : week;
  }

  // src/checks/kindQuestions.ts
  var ofEef = (work) => ({ short: "EEF", full: `Education Endowment Foundation, ${work}` });
  var NURTUREUK = { short: "nurtureuk", full: "nurtureuk, on nurture groups" };
  var PRACTICE = { short: "practice in schools", full: "Third Space Learning, same-day intervention" };
  var KIND_QUESTIONS = {
    phonics: { asks: "Is it on the sounds that the class is on, with the same routines?", source: ALSTON },
    reading: { asks: "Does the class teacher hear what is practised there, so that it is used in every lesson?", source: ALSTON },
    "paired reading": {
      asks: "Is it for confidence or for attainment? Trials found that reading in pairs made no difference to attainment.",
      source: ofEef("trials of peer tutoring")
    },
    maths: { asks: "Is it soon enough that the pupil is ready for the next lesson: the same day, or before it?", source: PRACTICE },
    "speech and language": {
      asks: "Has the therapist said that it has to be for this pupil alone, and shown the staff in class how to go on with it?",
      source: ALSTON
    },
    "occupational therapy and movement": { asks: "Has the therapist shown the class teacher what helps, and when?", source: ALSTON },
    handwriting: { asks: "Is it short and for a set time, with a date on which it ends?", source: ofEef("Helping Handwriting Shine") },
    "social skills": {
      asks: "Where does the pupil practise it with others, and who notices when it works?",
      source: ofEef("Improving social and emotional learning in primary schools")
    },
    "nurture and emotional wellbeing": { asks: "What is the way back into class, and by when?", source: NURTUREUK },
    "pre-teaching": { asks: "Does the teacher plan it, and is it used in the very next lesson?", source: ALSTON },
    "support in class": { asks: "Whose time with the teacher is this pupil's, while the assistant is there?", source: EEF }
  };

  // src/words/time.ts
  function workingInWords({ from, weekly: weekly2, minutes: minutes3, times: times2 }) {
    const week = rangeInWords(weekly2);
    if (from === "sessions" && minutes3 && times2) return `${rangeInWords(times2)} × ${rangeInWords(minutes3)} minutes = ${week} a week`;
    if (typeof from === "string") return `${week} minutes a week`;
    if ("total" in from) return `${rangeInWords(from.total)} minutes in all = ${week} a week`;
    return `${rangeInWords(from.days)} of 5 days = ${week} minutes a week`;
  }
  function wholeWorkingInWords(time3) {
    return time3.aWeekAssumed ? `${workingInWords(time3)} (no period is said, so a week is meant).` : `${workingInWords(time3)}.`;
  }

  // src/words/reviewLine.ts
  var WHERE = { "in class": "In class", unknown: "In or out of class not clear", "out of class": "Out of class" };
  function rowStatus({ provision }, score) {
    const { duty, running, lastDay, outsideLessons: outsideLessons2, place } = provision;
    const andDuty = duty ? `; ${DUTY_WORDS}` : "";
    if (score.kind === "not running") {
      const ended2 = running === "ended" && lastDay !== void 0 ? ` ${dateInWords(lastDay)}` : "";
      return `${notRunningInWords(score)}${ended2}${andDuty}`;
    }
    if (score.kind === "not read") return `Not read${andDuty}`;
    const assumed = place.from === "assumed" && place.where !== "unknown" && !outsideLessons2;
    return `${outsideLessons2 ? "Outside lessons" : WHERE[place.where]}${assumed ? " (assumed)" : ""}${andDuty}`;
  }
  function seenInRow(row, score) {
    const lost = score.kind === "scored" && score.lost.length > 0 ? `${capitalised(score.lost.map((lost2) => lostInWords(lost2)).join("; "))}.` : "";
    return [isRead(row.time) ? wholeWorkingInWords(row.time) : notReadInWords(row.time), lost, said2(row.provision)].filter(Boolean).join(" ");
  }
  var SAID2 = [
    ["target", "target"],
    ["entry", "entry"],
    ["exit", "exit"],
    ["notes", "notes"]
  ];
  function said2({ texts }) {
    const parts = SAID2.flatMap(([field, name]) => {
      var _a3;
      const text = (_a3 = texts[field]) != null ? _a3 : "";
      return saysNothing(text) ? [] : [`${name} "${clip(text)}"`];
    });
    return parts.length > 0 ? `In the register: ${parts.join("; ")}.` : "";
  }
  function seenInPackage(week) {
    const under = underInWords(week).map((words) => `; ${words}`);
    const out = week.share ? `Out of class ${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}, ${shareInWords(week.share)} of the taught week${under.join("")}.` : nothingReadInWords(week);
    return [out, ...seenInWeek(week)].join(" ");
  }
  var QUESTIONS_SHOWN = 2;
  function rowQuestions({ provision }, score) {
    var _a3;
    switch (score.kind) {
      case "not read":
        return [
          score.problem.why === "no pupil" ? "Whose is it? Name the pupil in the register." : "How long, and how often? Correct the cell in the register."
        ];
      case "not running":
        return provision.running === "ended" ? [exitQuestion(provision)] : [];
      case "in class":
        return [];
      case "scored": {
        const duty = provision.duty ? ["This is a duty under the plan: is it delivered as written, and could it be delivered in class?"] : [];
        const asked2 = score.lost.filter(({ check: check2 }) => check2 !== RAISED).slice(0, QUESTIONS_SHOWN);
        const ofKind = provision.outsideLessons || provision.duty ? void 0 : KIND_QUESTIONS[(_a3 = kindOfWork(provision.intervention)) != null ? _a3 : ""];
        return [
          ...duty,
          ...[...asked2, ...score.stillAsked].map((lost) => withSource({ asks: questionOf(lost, provision), source: sourceOf(lost) })),
          ...ofKind ? [withSource(ofKind)] : []
        ];
      }
    }
  }
  function inShort({ check: check2 }) {
    var _a3, _b;
    const found = checkNamed(check2);
    return (_b = (_a3 = found == null ? void 0 : found.inShort) != null ? _a3 : found == null ? void 0 : found.asks) != null ? _b : "";
  }
  function askedInShort({ provision }, score) {
    return shortQuestions(provision, score).slice(0, QUESTIONS_SHOWN).join("\n");
  }
  function shortQuestions({ duty, running }, score) {
    if (score.kind === "not read") return [score.problem.why === "no pupil" ? "Whose is it?" : "How long, and how often?"];
    if (score.kind === "not running") return running === "ended" ? ["What did it change?"] : [];
    if (score.kind === "in class") return [];
    const all = [...score.lost, ...score.stillAsked].filter(({ check: check2 }) => check2 !== RAISED);
    const ofWeek = (lost) => {
      var _a3;
      return ((_a3 = checkNamed(lost.check)) == null ? void 0 : _a3.ofWeek) === true;
    };
    const asked2 = [...all.filter((lost) => !ofWeek(lost)), ...all.filter(ofWeek)];
    return [...duty ? ["Duty: delivered as written?"] : [], ...asked2.map(inShort)];
  }
  function withSource({ asks, source }) {
    return `${asks} (${source.short})`;
  }
  function endedWithoutData({ running, texts }) {
    var _a3;
    const exit = (_a3 = texts.exit) != null ? _a3 : "";
    return running === "ended" && (saysNothing(exit) || saysNo(exit) && !/^\d/.test(exit));
  }
  function exitQuestion(provision) {
    var _a3;
    if (!endedWithoutData(provision))
      return `The exit data say "${clip((_a3 = provision.texts.exit) != null ? _a3 : "")}". Did it do what it was meant to, and does it show in class?`;
    return "It has ended without exit data: what did it change, how do you know, and what follows it?";
  }

  // src/review/questions.ts
  var HALF5 = 0.5;
  var mostlyByOthers = ({ ledByOthers: ledByOthers2, taughtMinutes }) => {
    var _a3;
    return ((_a3 = ledByOthers2 == null ? void 0 : ledByOthers2.most) != null ? _a3 : 0) / taughtMinutes > HALF5;
  };
  var PUPIL_QUESTIONS = [
    {
      applies: ({ status: status3 }) => status3 === "More out than in",
      inShort: "Deliberate, or did it drift?",
      asks: "Is this a deliberate decision (a bespoke curriculum, agreed with whom and when), or did it drift here? What would have to be true for this pupil to be back in class?",
      source: ALSTON,
      unlessAgreed: true
    },
    {
      applies: ({ status: status3, notRead: notRead2 }) => status3 === "May be more out than in" || notRead2.length > 0,
      inShort: "How long is it really?",
      asks: "How long is it really? Settle the rows that give a least and a most, do not say where, or could not be read.",
      source: OURS
    },
    {
      applies: ({ inBase }) => inBase,
      inShort: "Qualified teacher leading?",
      asks: "Placed in a base: is a qualified teacher leading it, and has the pupil no less of one than others have?",
      source: DFE
    },
    {
      applies: mostlyByOthers,
      inShort: "Who teaches in practice?",
      asks: "Who is this pupil's teacher in practice?",
      source: EEF
    },
    {
      applies: ({ rows }) => rows.some((row) => isRunning(row) && row.provision.place.where === "in class" && row.provision.leader === "assistant"),
      inShort: "In class: lesson repeated?",
      asks: "In class too: is an adult other than the teacher repeating the lesson to the pupil?",
      source: ALSTON
    },
    {
      applies: ({ status: status3, out }) => status3 !== "In class" && out.most > 0,
      inShort: "Could some be in class?",
      asks: "Could some of this be done in class: seating, concrete resources, rehearsing aloud, a movement break, pre-teaching at the start of the lesson, within the phonics session or PE?",
      source: ALSTON
    },
    {
      applies: ({ lessonsLost: lessonsLost2 }) => lessonsLost2.length > 0,
      inShort: "Do they miss what they love?",
      asks: "What does the pupil love that they miss for this?",
      source: ALSTON
    },
    {
      applies: ({ lessonsLost: lessonsLost2 }) => lessonsLost2.some(({ lesson: lesson2 }) => isSafeguardingLesson(lesson2)),
      inShort: "Safeguarding lessons missed?",
      asks: "PSHE and RSHE: is the pupil missing the safeguarding messages?",
      source: ALSTON
    },
    {
      applies: ({ status: status3, out }) => status3 !== "In class" && out.most > 0,
      inShort: "Does the gain show in class?",
      asks: "Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?",
      source: ALSTON
    },
    {
      applies: ({ status: status3, rowsOut }) => status3 !== "In class" && rowsOut > 1,
      inShort: "Would less be enough?",
      asks: 'Each of these: chosen for this pupil by need, or "because SEND"? Would less be enough? Does the class teacher know what happens there?',
      source: DEMPSEY
    },
    {
      applies: ({ rows }) => rows.some((row) => isOut(row) && row.provision.programme === null && says(row, "plan")),
      inShort: "Home-grown, or as written?",
      asks: "Is it home-grown, or a programme that is followed as it was written?",
      source: DEMPSEY
    },
    {
      applies: ({ rows }) => rows.some((row) => isOut(row) && says(row, "cost")),
      inShort: "What else would the money do?",
      asks: "What does it cost, and what else would that money do for this pupil?",
      source: DEMPSEY
    },
    {
      applies: ({ rows }) => rows.some((row) => isOut(row) && says(row, "sessions")),
      inShort: "How many sessions took place?",
      asks: "Is it planned, or is it delivered: how many of the sessions really took place?",
      source: DEMPSEY
    }
  ];
  var isOut = (row) => isRunning(row) && takesTime(row);
  var says = ({ provision }, field) => {
    var _a3;
    return !saysNothing((_a3 = provision.texts[field]) != null ? _a3 : "");
  };
  function questionsFor(week, isAgreed = false) {
    return PUPIL_QUESTIONS.filter(({ applies, unlessAgreed }) => applies(week) && !(isAgreed && unlessAgreed));
  }

  // src/review/facts.ts
  function factLines(judgement, weeks, from, agreed2 = /* @__PURE__ */ new Map()) {
    var _a3;
    const byWeek = /* @__PURE__ */ new Map();
    const back = waysBack(judgement);
    const strays = [];
    const known = new Set(weeks);
    for (const { row, shares } of judgement.rows) {
      const { running, lastDay } = row.provision;
      if (running === "ended" && lastDay !== void 0 && lastDay < from) continue;
      for (const { week, score } of shares) {
        const line3 = rowLine2(row, week, score);
        if (known.has(week)) byWeek.set(week, [...(_a3 = byWeek.get(week)) != null ? _a3 : [], line3]);
        else strays.push(line3);
      }
    }
    return [
      ...weeks.flatMap((week) => {
        var _a4;
        return [
          ...judgement.namesPupils ? [pupilLine2(week, wayBackInWords(wayBackParts(back(week), judgement.settings)), agreed2.get(week.key))] : [],
          ...((_a4 = byWeek.get(week)) != null ? _a4 : []).sort(mostToAskFirst)
        ];
      }),
      ...strays
    ];
  }
  function mostToAskFirst(a, b) {
    const toAsk2 = ({ facts: { score } }) => typeof score === "number" ? score : -1;
    return toAsk2(b) - toAsk2(a);
  }
  function interventionKey(text) {
    return text === ALL_TOGETHER ? "" : plainWords(text);
  }
  var ASKED_IN_SHORT = 2;
  function pupilLine2(week, wayBack3, agreed2) {
    var _a3, _b, _c, _d;
    const questions = questionsFor(week, agreed2 !== void 0);
    return {
      pupilKey: week.key,
      interventionKey: "",
      saysMark: "",
      leaderMark: "",
      status: week.status,
      standing: "running",
      where: null,
      times: null,
      session: null,
      facts: {
        pupil: week.pupil,
        intervention: ALL_TOGETHER,
        status: marked(week.status, statusInWords(week)),
        // Nothing that could not be read becomes nought.
        least: week.share ? hundredths2(week.out.least) : NO_FIGURE,
        most: week.share ? hundredths2(week.out.most) : NO_FIGURE,
        shareLeast: (_b = (_a3 = week.share) == null ? void 0 : _a3.least) != null ? _b : NO_FIGURE,
        shareMost: (_d = (_c = week.share) == null ? void 0 : _c.most) != null ? _d : NO_FIGURE,
        score: "",
        band: "",
        seen: [seenInPackage(week), wayBack3 === "" ? "" : `The way back: ${wayBack3}`].filter(Boolean).join(" "),
        question: questions.map(withSource).join("\n"),
        lastTerm: "",
        now: agreed2 ? `${weekNow(week)} (${agreementInWords(agreed2)})` : weekNow(week),
        ask: questions.slice(0, ASKED_IN_SHORT).map(({ inShort: inShort2 }) => inShort2).join("\n")
      }
    };
  }
  function rowLine2(row, week, score) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const { provision } = row;
    const out = isRead(row.time) && provision.running === "running" ? minutesOut(row) : null;
    const scored = score.kind === "scored" ? score : null;
    const intervention = provision.intervention || "No name given";
    return {
      pupilKey: week.pupil === "" ? "" : week.key,
      interventionKey: interventionKey(intervention),
      saysMark: markOf(JSON.stringify(provision.texts)),
      leaderMark: markOf(plainWords((_a3 = provision.texts.ledBy) != null ? _a3 : "")),
      status: null,
      standing: provision.running === "not started" ? "not running" : provision.running,
      where: score.kind === "not read" ? null : provision.outsideLessons ? "outside lessons" : provision.place.where,
      times: (_c = (_b = timesAWeek(row)) == null ? void 0 : _b.most) != null ? _c : null,
      session: isRead(row.time) ? (_e = (_d = row.time.minutes) == null ? void 0 : _d.most) != null ? _e : null : null,
      facts: {
        pupil: week.pupil,
        intervention,
        status: rowStatus(row, score),
        least: out ? hundredths2(out.least) : "",
        most: out ? hundredths2(out.most) : "",
        shareLeast: out ? out.least / week.taughtMinutes : "",
        shareMost: out ? out.most / week.taughtMinutes : "",
        score: (_f = scored == null ? void 0 : scored.score) != null ? _f : score.kind === "in class" ? 0 : "",
        band: (_g = scored == null ? void 0 : scored.band) != null ? _g : score.kind === "in class" ? "Low" : "",
        seen: seenInRow(row, score),
        question: rowQuestions(row, score).join("\n"),
        lastTerm: "",
        now: rowNow(row, score, week),
        ask: askedInShort(row, score)
      }
    };
  }
  function hundredths2(minutes3) {
    return Math.round(minutes3 * 100) / 100;
  }

  // src/review/lineMark.ts
  function lineCell({ id, says: says2, leader, times: times2, session, wrote }) {
    const facts = FACT_KEYS.map((key2) => {
      var _a3;
      return (_a3 = wrote[key2]) != null ? _a3 : NO_MARK;
    }).join("");
    const dose2 = times2 === null && session === null ? "" : `~${times2 != null ? times2 : ""}x${session != null ? session : ""}`;
    return [id, says2, leader, dose2, `=${facts}`].filter(Boolean).join(" ");
  }
  function readLineCell(text) {
    var _a3, _b, _c, _d;
    const parts = text.split(" ");
    const [id = "", says2 = "", leader = ""] = parts.filter((part2) => !/^[=~]/.test(part2));
    const [, times2 = "", session = ""] = (_b = /^~([\d.]*)x([\d.]*)$/.exec((_a3 = parts.find((part2) => part2.startsWith("~"))) != null ? _a3 : "")) != null ? _b : [];
    const facts = (_d = (_c = parts.find((part2) => part2.startsWith("="))) == null ? void 0 : _c.slice(1)) != null ? _d : "";
    const wrote = FACT_KEYS.flatMap((key2, i) => {
      const mark = facts.slice(i * DIGITS2, (i + 1) * DIGITS2);
      return mark.length < DIGITS2 || mark === NO_MARK ? [] : [[key2, mark]];
    });
    return /^L[0-9a-f]{8}$/.test(id) ? { id, says: says2, leader, times: figureOf(times2), session: figureOf(session), wrote: Object.fromEntries(wrote) } : null;
  }
  var figureOf = (text) => Number(text) > 0 ? Number(text) : null;
  var DIGITS2 = 4;
  var NO_MARK = "----";
  function factMark(value) {
    return fnv1a(cellText(value)).slice(0, DIGITS2);
  }
  function marksOf(facts) {
    return Object.fromEntries(FACT_KEYS.flatMap((key2) => facts[key2] === void 0 ? [] : [[key2, factMark(facts[key2])]]));
  }
  var MOST_ALIKE = 20;
  function lineIds(line3) {
    return Array.from({ length: MOST_ALIKE }, (_, i) => idOf(line3, i + 1));
  }
  function idOf({ pupilKey, interventionKey: interventionKey2 }, number3) {
    return `L${fnv1a(JSON.stringify([pupilKey, interventionKey2, number3]))}`;
  }
  function freshId(line3, taken) {
    for (let number3 = 1; ; number3 += 1) {
      const id = idOf(line3, number3);
      if (!taken.has(id)) return id;
    }
  }
  function lineCells(lines, taken = []) {
    const ids = new Set(taken);
    return lines.map((line3) => {
      const id = freshId(line3, ids);
      ids.add(id);
      return lineCell({
        id,
        says: line3.saysMark,
        leader: line3.leaderMark,
        times: line3.times,
        session: line3.session,
        wrote: marksOf(line3.facts)
      });
    });
  }

  // src/review/written.ts
  function writtenOf({ decision, changes, who, by, notes }, columns) {
    const whole = [decision, changes].filter(Boolean).join(": ");
    return { decision: whole, ...columns.has("by") ? { who, by } : whoAndBy(who), notes };
  }
  function standsOf({ decision, who, by, notes }, columns) {
    const kind = decisionOf(decision);
    const parts = columns.has("changes") && decision.startsWith(`${kind}: `) ? [kind, decision.slice(kind.length + 2)] : [decision, ""];
    const [what = "", changes = ""] = parts;
    return { decision: what, changes, ...columns.has("by") ? { who, by } : { who: inOneCell(who, by, kind), by: "" }, notes };
  }
  function inOneCell(who, by, kind) {
    if (by === "") return who;
    const day = isoDay(by);
    const when = `${kind === DELIBERATE ? "until" : "by"} ${day === null ? by : dateInWords(day)}`;
    return who === "" ? when : `${who}, ${when}`;
  }
  function whoAndBy(text) {
    var _a3;
    if (isoDay(text) !== null) return { who: "", by: text };
    const [, who = "", by = ""] = (_a3 = /^(?:(.*), )?(?:by|until) (.+)$/s.exec(text)) != null ? _a3 : [];
    if (by === "") return { who: text, by: "" };
    const day = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(by) ? readDate(by, 0) : null;
    return { who, by: day === null ? by : isoDate(day) };
  }

  // src/review/readTable.ts
  var FEWEST_HEADINGS3 = 4;
  function readTable2(grid, summary) {
    var _a3, _b, _c;
    const heading = grid.findIndex((cells) => {
      const found = columnsIn2(cells);
      return found.size >= FEWEST_HEADINGS3 && found.has("intervention") && found.has("pupil");
    });
    if (heading < 0) return null;
    const columns = columnsIn2((_a3 = grid[heading]) != null ? _a3 : []);
    const last = summary === null || summary <= heading ? grid.length : summary;
    const read2 = [];
    for (let at = heading + 1; at < last; at += 1) {
      const cells = (_b = grid[at]) != null ? _b : [];
      const cell = (key2) => {
        var _a4, _b2;
        return (_b2 = cells[(_a4 = columns.get(key2)) != null ? _a4 : -1]) != null ? _b2 : "";
      };
      const text = (key2) => cellText(cell(key2));
      const isFigure = typeof cell("intervention") === "number" || text("intervention") === NO_FIGURE;
      if (text("intervention") === "" || isFigure || WEEK_HEADINGS.includes(text("intervention"))) continue;
      const whose = { pupilKey: nameKey(text("pupil")), interventionKey: interventionKey(text("intervention")) };
      const stands = standsIn(cell);
      read2.push({ at, ...whose, text, cell, written: writtenOf(stands, columns), stands, hasByColumn: columns.has("by") });
    }
    const rows = withMarks(read2);
    const end2 = rows.reduce((most, { at }) => Math.max(most, at), heading) + 1;
    let blank = 0;
    while (end2 + blank < last && ((_c = grid[end2 + blank]) != null ? _c : []).every(isBlank)) blank += 1;
    return { grid, heading, columns, rows, end: end2, blank };
  }
  function withMarks(read2) {
    const free = /* @__PURE__ */ new Map();
    const own3 = read2.map((row) => {
      const mark = readLineCell(row.text("line"));
      if (mark && !free.has(mark.id)) free.set(mark.id, mark);
      return mark;
    });
    const found = read2.map(() => null);
    const fitting = read2.map((row) => lineIds(row).filter((id) => free.has(id)));
    const take = (i, mark) => {
      if (found[i] || !mark || !free.delete(mark.id)) return;
      found[i] = mark;
    };
    const isAsWritten = (row, { wrote }) => FACT_KEYS.every((key2) => wrote[key2] === void 0 || wrote[key2] === factMark(row.cell(key2)));
    const ownOf = (i) => {
      var _a3, _b, _c, _d, _e;
      return ((_c = fitting[i]) == null ? void 0 : _c.includes((_b = (_a3 = own3[i]) == null ? void 0 : _a3.id) != null ? _b : "")) ? free.get((_e = (_d = own3[i]) == null ? void 0 : _d.id) != null ? _e : "") : void 0;
    };
    const others = (i) => {
      var _a3;
      return ((_a3 = fitting[i]) != null ? _a3 : []).flatMap((id) => {
        var _a4;
        return (_a4 = free.get(id)) != null ? _a4 : [];
      });
    };
    read2.forEach((row, i) => {
      const mark = ownOf(i);
      if (mark && isAsWritten(row, mark)) take(i, mark);
    });
    read2.forEach((row, i) => {
      take(
        i,
        others(i).find((mark) => isAsWritten(row, mark))
      );
    });
    read2.forEach((_, i) => {
      take(i, ownOf(i));
    });
    read2.forEach((_, i) => {
      take(i, others(i)[0]);
    });
    const keys = new Set(found.flatMap((mark) => {
      var _a3;
      return (_a3 = mark == null ? void 0 : mark.id) != null ? _a3 : [];
    }));
    return read2.map((row, i) => {
      var _a3, _b;
      const mark = (_a3 = found[i]) != null ? _a3 : null;
      const key2 = (_b = mark == null ? void 0 : mark.id) != null ? _b : freshId(row, keys);
      keys.add(key2);
      return { ...row, key: key2, mark };
    });
  }
  function columnsIn2(cells) {
    const columns = /* @__PURE__ */ new Map();
    let expected = 0;
    for (const { key: key2, heading, was = heading } of KNOWN_COLUMNS) {
      const named2 = [heading, was].map(plainHeading);
      const found = cells.flatMap((cell, column) => named2.includes(plainHeading(cell)) ? [column] : []);
      const [nearest2] = found.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
      if (nearest2 === void 0) continue;
      columns.set(key2, nearest2);
      expected = nearest2 + 1;
    }
    return columns;
  }
  function writtenText(cell) {
    return isMoment(cell) && durationMinutes(cell) === null ? isoDate(cell.day) : wholeText(cell);
  }
  function standsIn(cell) {
    const [decision = "", changes = "", who = "", by = "", notes = ""] = HUMAN_KEYS.map((key2) => writtenText(cell(key2)));
    return { decision, changes, who, by, notes };
  }
  function byPupil(rows) {
    var _a3;
    const pupils2 = /* @__PURE__ */ new Map();
    for (const row of rows) pupils2.set(row.pupilKey, [...(_a3 = pupils2.get(row.pupilKey)) != null ? _a3 : [], row]);
    return pupils2;
  }
  function isPackage(row) {
    return row.text("intervention") === ALL_TOGETHER;
  }

  // src/review/decision.ts
  function numbersIn(decision) {
    var _a3;
    const [, from, to, unit = ""] = (_a3 = /:\s*(?:(\d+(?:\.\d+)?) *(?:→|->|to) *)?(\d+(?:\.\d+)?) *(times?|x|min)/i.exec(decision)) != null ? _a3 : [];
    if (to === void 0) return null;
    return { unit: /^min/i.test(unit) ? "minutes" : "times", from: from === void 0 ? null : Number(from), to: Number(to) };
  }

  // src/review/refresh.ts
  function refreshed(table2, lines) {
    var _a3, _b, _c, _d, _e;
    const hasMarks = table2.rows.some(({ mark }) => mark !== null);
    const known = marksOfAll(table2.rows);
    const waiting = /* @__PURE__ */ new Map();
    for (const line3 of lines) waiting.set(keyOf4(line3), [...(_a3 = waiting.get(keyOf4(line3))) != null ? _a3 : [], line3]);
    const facts = /* @__PURE__ */ new Map();
    const lineOf3 = /* @__PURE__ */ new Map();
    const pair = (row, fits2) => {
      var _a4;
      const alike = (_a4 = waiting.get(keyOf4(row))) != null ? _a4 : [];
      const found = facts.has(row) ? void 0 : alike.find(fits2);
      if (!found) return;
      lineOf3.set(row, found);
      facts.set(
        row,
        written(
          row,
          found.facts,
          { says: found.saysMark, leader: found.leaderMark, times: found.times, session: found.session },
          hasMarks,
          known
        )
      );
      waiting.set(
        keyOf4(row),
        alike.filter((line3) => line3 !== found)
      );
    };
    const sameTime = (row, line3) => line3.facts.most === row.cell("most");
    for (const row of table2.rows) pair(row, (line3) => {
      var _a4;
      return line3.saysMark === ((_a4 = row.mark) == null ? void 0 : _a4.says);
    });
    for (const row of table2.rows) pair(row, (line3) => {
      var _a4;
      return sameTime(row, line3) && line3.leaderMark === ((_a4 = row.mark) == null ? void 0 : _a4.leader);
    });
    for (const row of table2.rows) pair(row, (line3) => sameTime(row, line3));
    for (const row of table2.rows) pair(row, () => true);
    let gone = 0;
    for (const row of table2.rows) {
      if (facts.has(row) || !isOurs(row, hasMarks)) continue;
      facts.set(
        row,
        written(
          row,
          { status: GONE_WORDS },
          { says: (_c = (_b = row.mark) == null ? void 0 : _b.says) != null ? _c : "", leader: (_e = (_d = row.mark) == null ? void 0 : _d.leader) != null ? _e : "", times: null, session: null },
          hasMarks,
          known
        )
      );
      gone += 1;
    }
    const left = new Set([...waiting.values()].flat());
    const kept2 = [...facts.keys()].reduce(
      (count2, row) => count2 + FACT_KEYS.filter(
        (key2) => {
          var _a4, _b2;
          return table2.columns.has(key2) && row.text(key2) !== "" && isTheirs(row, key2, (_b2 = (_a4 = lineOf3.get(row)) == null ? void 0 : _a4.facts[key2]) != null ? _b2 : GONE_WORDS, hasMarks, known);
        }
      ).length,
      0
    );
    return { facts, lineOf: lineOf3, added: lines.filter((line3) => left.has(line3)), gone, kept: kept2 };
  }
  function written(row, facts, marks, hasMarks, known) {
    var _a3;
    const own3 = {};
    const standing = {};
    for (const key2 of FACT_KEYS) {
      const fact = facts[key2];
      if (fact === void 0) continue;
      if (key2 !== "pupil" && key2 !== "intervention" && !isTheirs(row, key2, fact, hasMarks, known)) own3[key2] = fact;
      else if (factMark(row.cell(key2)) === factMark(fact)) standing[key2] = fact;
    }
    return { ...own3, line: lineCell({ id: row.key, ...marks, wrote: { ...(_a3 = row.mark) == null ? void 0 : _a3.wrote, ...marksOf(standing), ...marksOf(own3) } }) };
  }
  function isTheirs(row, key2, fact, hasMarks, known) {
    var _a3;
    const mark = (_a3 = row.mark) == null ? void 0 : _a3.wrote[key2];
    const now2 = factMark(row.cell(key2));
    if (row.mark === null && hasMarks) return row.text(key2) !== "" && now2 !== factMark(fact);
    return mark !== void 0 && now2 !== mark && now2 !== factMark(fact) && !isAnothers(row, key2, known);
  }
  function marksOfAll(rows) {
    return new Map(FACT_KEYS.map((key2) => [key2, new Set(rows.flatMap(({ mark }) => {
      var _a3;
      return (_a3 = mark == null ? void 0 : mark.wrote[key2]) != null ? _a3 : [];
    }))]));
  }
  var NO_CHANCE = 2;
  function isAnothers(row, key2, known) {
    const isStray = (each) => {
      var _a3, _b;
      const now2 = factMark(row.cell(each));
      return row.text(each) !== "" && now2 !== ((_a3 = row.mark) == null ? void 0 : _a3.wrote[each]) && ((_b = known.get(each)) == null ? void 0 : _b.has(now2)) === true;
    };
    return isStray(key2) && FACT_KEYS.filter(isStray).length >= NO_CHANCE;
  }
  function isOurs(row, hasMarks) {
    return hasMarks ? row.mark !== null : OUR_STATUS.test(row.text("status"));
  }
  var OUR_STATUS = /^([▲◆●?] |In class|Out of class|In or out of class|Outside lessons|Doesn't say where|Not read|Ended|Not started|Not running|No longer in the register)/;
  function keyOf4({ pupilKey, interventionKey: interventionKey2 }) {
    return `${pupilKey}
${interventionKey2}`;
  }

  // src/review/lastTerm.ts
  function withLastTerm(lines, last, today) {
    if (!last) return [...lines];
    const { facts, lineOf: lineOf3 } = refreshed(last.table, lines);
    const before = new Map([...lineOf3].map(([row, line3]) => [line3, row]));
    const stopped = new Set(lines.filter(({ standing }) => standing !== "running").map((line3) => before.get(line3)));
    const gone = last.table.rows.filter((row) => {
      var _a3;
      return wasRunning(row) && (((_a3 = facts.get(row)) == null ? void 0 : _a3.status) === GONE_WORDS || stopped.has(row));
    });
    const notYet = last.table.rows.filter((row) => outcomeOf(row, lineOf3.get(row)) === "not yet");
    return lines.map((line3) => {
      const row = before.get(line3);
      const own3 = gone.filter(({ pupilKey }) => pupilKey === line3.pupilKey);
      const left = notYet.filter(({ pupilKey }) => pupilKey === line3.pupilKey);
      const since = line3.interventionKey === "" ? packageSince(line3, row, own3, left, today) : rowSince(line3, row);
      return { ...line3, facts: { ...line3.facts, lastTerm: since === null ? "" : sinceInWords(since, last.term) } };
    });
  }
  function packageSince({ facts }, before, gone, left, today) {
    var _a3, _b;
    if (!before) return { kind: "pupil not there" };
    const then = before.cell("shareMost");
    return {
      kind: "pupil",
      share: typeof then === "number" && typeof facts.shareMost === "number" ? { then, now: facts.shareMost } : null,
      decided: decidedOn(before),
      hasCome: ((_b = (_a3 = agreementOf(before)) == null ? void 0 : _a3.until) != null ? _b : Infinity) <= today,
      left: left.map((row) => ({ intervention: row.text("intervention"), decision: row.written.decision })),
      gone: gone.filter((row) => !isPackage(row)).map((row) => ({ intervention: row.text("intervention"), decision: row.written.decision, wasToStop: isDecision(row, STOP) }))
    };
  }
  function wasRunning(row) {
    return !NOT_RUNNING2.test(row.text("status")) && row.text("status") !== GONE_WORDS;
  }
  function rowSince(line3, before) {
    if (before) {
      const decided2 = decidedOn(before);
      const decision = isDecision(before, INTO_CLASS) ? INTO_CLASS : decided2.decision;
      return { kind: "row", decided: { ...decided2, decision }, became: became(line3, before) };
    }
    return line3.standing === "running" ? { kind: "new row" } : null;
  }
  function became({ standing, where, facts, times: times2, session }, before) {
    if (standing !== "running") return isDecision(before, STOP) ? standing === "ended" ? "stopped" : "not running" : null;
    if (isDecision(before, STOP)) return "not stopped";
    if (isDecision(before, INTO_CLASS)) return where === "in class" ? "in class now" : where === "out of class" ? "still out of class" : null;
    const numbers = isDecision(before, CHANGE) ? numbersIn(before.written.decision) : null;
    const is = (numbers == null ? void 0 : numbers.unit) === "times" ? times2 : session;
    if (numbers !== null && is !== null) return { kind: "changed", ...numbers, now: is };
    const [then, now2] = [before.cell("most"), facts.most];
    if (typeof then !== "number" || typeof now2 !== "number") return null;
    if (then !== now2) return { kind: "other minutes", then, now: now2 };
    return isDecision(before, CHANGE) && now2 > 0 ? { kind: "as it was", minutes: now2 } : null;
  }
  var ACTIONS = [CHANGE, INTO_CLASS, STOP];
  function outcomeOf(row, line3) {
    const decision = decisionOf(row.written.decision);
    if (isPackage(row) || !ACTIONS.includes(decision)) return null;
    if (!line3 || line3.standing !== "running") return decision === STOP ? "done" : "not known";
    const now2 = became(line3, row);
    if (now2 === null) return "not known";
    if (typeof now2 === "string") return now2 === "still out of class" || now2 === "not stopped" ? "not yet" : "done";
    switch (now2.kind) {
      case "changed":
        return isDone(now2) ? "done" : "not yet";
      case "other minutes":
        return decision === CHANGE ? "done" : "not known";
      case "as it was":
        return "not yet";
    }
  }
  function isDecision(row, decision) {
    return decisionOf(row.written.decision) === decision;
  }
  function decidedOn(row, near) {
    const { decision, who, by, notes } = row.written;
    const day = near === void 0 ? isoDay(by) : readDate(by, near);
    const how = !isDecision(row, DELIBERATE) ? "by" : row.hasByColumn ? "on" : "until";
    return { decision, who, by: by === "" ? null : { day: day != null ? day : by, how }, notes };
  }
  function agreementOf(row) {
    const { who, by } = decidedOn(row);
    return (by == null ? void 0 : by.how) === "until" && typeof by.day === "number" ? { who, until: by.day } : null;
  }
  function agreements(last, today) {
    var _a3;
    const found = /* @__PURE__ */ new Map();
    for (const row of (_a3 = last == null ? void 0 : last.table.rows.filter(isPackage)) != null ? _a3 : []) {
      const agreed2 = agreementOf(row);
      if (agreed2 && agreed2.until > today) found.set(row.pupilKey, agreed2);
    }
    return found;
  }

  // src/review/followUp.ts
  function followUp(lines, last, today) {
    if (!last) return null;
    const { lineOf: lineOf3 } = refreshed(last.table, lines);
    const count2 = { done: 0, notYet: 0, overdue: 0, notKnown: 0 };
    for (const row of last.table.rows) {
      const outcome = outcomeOf(row, lineOf3.get(row));
      if (outcome === null) continue;
      if (outcome === "done") count2.done += 1;
      else if (outcome === "not known") count2.notKnown += 1;
      else if (isOverdue(row, today)) count2.overdue += 1;
      else count2.notYet += 1;
    }
    const decided2 = count2.done + count2.notYet + count2.overdue + count2.notKnown;
    return decided2 === 0 ? null : { term: last.term, decided: decided2, ...count2 };
  }
  function isOverdue(row, today) {
    var _a3;
    const day = (_a3 = decidedOn(row).by) == null ? void 0 : _a3.day;
    return typeof day === "number" && day < today;
  }

  // src/words/inclusionStrategy.ts
  var FEW2 = fewerThan(PUBLISHED);
  var NOT_SAID = "not recorded";
  var TABLE_PART = [
    "Work beyond the usual lesson, by kind",
    ["Kind of work", "Need it is for", "Where", "Led by", "Adult time a week", "Pupils' time a week", "Cost", "Last reviewed"]
  ];
  var HOW_MADE = "How this was made";
  var noneRunning = "No intervention is running on this day.";
  function strategyName(term) {
    return `Inclusion strategy ${term}`;
  }
  function strategyTitle(term) {
    return `For our inclusion strategy: interventions, ${term}`;
  }
  function strategyIntroduction({ reviewDay }) {
    return [
      `As at ${dateInWords(reviewDay)}, from the school's register of interventions. No pupil and no adult is named.`,
      "What the whole school does for every pupil is not in a register: write that beside it."
    ];
  }
  function kindLine({ kind, of, needs, pupilMinutes, adultMinutes: adultMinutes2, cost, reviewed }, isTold, weeks) {
    const all = { roles: unique(of.flatMap(({ roles }) => roles)), someRoleUnknown: of.some(({ someRoleUnknown }) => someRoleUnknown) };
    return [
      capitalised(kind),
      isTold ? listed(needs) || NOT_SAID : NOT_SHOWN,
      whereInWords2(unique(of.flatMap(({ where }) => where))),
      ledByInWords(all) || NOT_SAID,
      ...figures2({ pupilMinutes, adultMinutes: adultMinutes2, cost }, isTold, weeks),
      isTold ? reviewed === null ? NOT_SAID : dateInWords(reviewed) : NOT_SHOWN
    ];
  }
  function togetherLine(told, weeks) {
    return [`The kinds for ${FEW2} pupils each, together`, "", "", "", ...figures2(told, true, weeks), ""];
  }
  function figures2({ pupilMinutes, adultMinutes: adultMinutes2, cost }, isTold, weeks) {
    if (!isTold) return [NOT_SHOWN, NOT_SHOWN, NOT_SHOWN];
    const money = (factor) => boundsInWords(cost, (pounds) => poundsInWords(pounds * factor));
    return [
      boundsInWords(adultMinutes2, hoursInWords),
      boundsInWords(pupilMinutes, hoursInWords),
      cost.least === null ? NOT_SAID : `${money(1)} a week, ${money(weeks)} a term`
    ];
  }
  function boundsInWords({ least, most }, inWords) {
    if (least === null) return NOT_SAID;
    if (most === null) return `at least ${inWords(least)}`;
    return inWords(least) === inWords(most) ? inWords(most) : `${inWords(least)} to ${inWords(most)}`;
  }
  function poundsInWords(pounds) {
    const whole = Math.round(pounds * 100) / 100;
    return `£${Number.isInteger(whole) || whole >= 1e3 ? Math.round(whole).toLocaleString("en-GB") : whole.toFixed(2)}`;
  }
  function unique(all) {
    return [...new Set(all)];
  }
  function strategyMadeHow(weeks) {
    return [
      'This table follows no official template. The Department for Education gives one of its own with "Developing an inclusion strategy using the inclusive mainstream fund" (25 June 2026), and asks for the activity invested in to alleviate barriers to learning and participation, and budgeted costs. Take from here what fits. Costs here are worked out from a register: they are no budget.',
      `Of a kind of work for ${FEW2} pupils no figures are shown, nor its need. There is no total, so that none can be worked out.`,
      "Pupils' time is never divided by the size of the group. Adult time is: a group's session is paid once, however many pupils sit in it.",
      `Where the register leaves it open, the least and the most are given. A term is counted as ${numberInWords(weeks)} school weeks.`,
      "Costs are the register's own, or an hour's cost by role that the school has set. Where there is neither, none is recorded."
    ];
  }

  // src/words/overReviews.ts
  var DECIDED_PART = "What was decided, and what came next";
  function decisionsInWords({ decisions: decisions2 }) {
    const decided2 = [...decisions2].sort(([, a], [, b]) => b - a).map(([decision, count2]) => `${count2} × ${decision != null ? decision : OTHER_DECISION}`);
    return decided2.length > 0 ? `${decided2.join(", ")}.` : "";
  }
  function nextInWords({ ended: ended2, wentOn }) {
    return ended2 > 0 ? `Over for ${counted(ended2, "pupil")}, of whom ${wentOn === 0 ? "none" : wentOn} went on to another.` : "";
  }
  function reviewedInWords(reviewed) {
    return [decisionsInWords(reviewed), nextInWords(reviewed)].filter(Boolean).join(" ");
  }
  function decidedFrom(terms) {
    return terms.length === 0 ? "There is no review yet: what came next is by the register's dates alone." : `What was decided, and who went on to another: from ${terms.length === 1 ? "the review" : "the reviews"} of ${listed(terms)} and the register's dates, as far as these tell.`;
  }
  function reviewedLine(reviewed) {
    const said3 = reviewedInWords(reviewed);
    return said3 === "" ? [] : [`${reviewed.name}: ${said3}`];
  }

  // src/words/byIntervention.ts
  var GAINS_PART = [
    "By intervention",
    ["Intervention", "Pupils", "Pupils' time a week", "Adult time a week", "Led by, where", "What it changed", "Cost"]
  ];
  var FUNDING_PART = ["Cost by where the money comes from", ["Funding", "", "Cost a week"]];
  var HOW_MADE2 = "How this was made";
  var BELOW_REVIEW_PART = [
    "By intervention",
    ["Intervention", "", "Pupils, and their time a week", "What it changed", "Decided last term, and what came next", "Cost a week"]
  ];
  function tableName(term) {
    return `By intervention ${term}`;
  }
  function tableTitle(term) {
    return `Does it work here, and what does it cost? ${term}`;
  }
  function gainsLine(of) {
    const changed = [changedInWords(of), endedInWords(of)].filter(Boolean).join(" ");
    if (of.running.length === 0) return [of.name || NO_NAME, of.pupils === null ? "" : "0", "", "", "Not running now", changed, ""];
    return [
      of.name || NO_NAME,
      of.pupils === null ? "" : String(of.pupils),
      boundsInWords(of.pupilMinutes, hoursInWords),
      boundsInWords(of.adultMinutes, hoursInWords),
      [ledByInWords(of) || "Role not recorded", whereInWords2(of.where)].filter(Boolean).join(", "),
      changed,
      costInWords(of)
    ];
  }
  var NO_GAIN = {
    "no data": "No entry and no exit data.",
    "no entry": "Exit data without entry data: no gain can be said.",
    "no exit": "Entry data, no exit data yet.",
    text: "Data are text, not figures: no gain can be said.",
    "other scales": "Figures on different scales, or too far apart for one: no gain can be said.",
    dates: "A row ends before it starts: no gain can be said."
  };
  var FEWEST_FOR_EVIDENCE = 3;
  var TOO_FEW = "Too few to be evidence.";
  function changedInWords({ gain, outcomes, ...of }) {
    const { met, partly, notMet } = outcomes;
    const inWords = met + partly + notMet > 0 ? `In words: ${met} met, ${partly} partly met, ${notMet} not met.` : "";
    const pupils2 = Math.max(isGain(gain) ? gain.pupils : 0, outcomes.pupils);
    const said3 = isGain(gain) ? gainInWords(gain) : inWords === "" && hasFigures({ ...of, gain, outcomes }) ? NO_GAIN[gain] : "";
    const isFew = pupils2 > 0 && pupils2 < FEWEST_FOR_EVIDENCE;
    return [said3, inWords, isFew ? TOO_FEW : ""].filter(Boolean).join(" ");
  }
  function gainAtAGlance({ gain }) {
    return isGain(gain) && gain.pupils >= FEWEST_FOR_EVIDENCE ? `, median gain ${numberInWords(gain.median)}` : "";
  }
  function gainInWords({ of, inWords, median: median2, least, most, perTenHours: perTenHours2 }) {
    const [middle, low, high] = [median2, least, most].map(numberInWords);
    const range2 = of === 1 ? `Gain ${middle}` : `Median gain ${middle} (${low} to ${high})`;
    const perHours = perTenHours2 === null ? "" : `; ${numberInWords(perTenHours2)} for 10 hours`;
    return `${range2}, of ${of} with entry and exit${perHours}.${inWords > 0 ? ` Left out, because in words: ${inWords}.` : ""}`;
  }
  function endedInWords({ ended: ended2, endedWithout }) {
    const withExit = headsOf(ended2);
    return withExit + endedWithout > 0 ? `Ended: ${withExit} with exit data, ${endedWithout} without.` : "";
  }
  var NO_COST = {
    "no rate": "no cost an hour is set for the role of who leads",
    "no role": "the role of who leads is not recorded",
    "no period": "the cost column does not say for what time"
  };
  function costInWords({ cost: { week, term, pupilWeek, why } }) {
    const pounds = (bounds) => boundsInWords(bounds, poundsInWords);
    const reasons2 = why.map((each) => NO_COST[each]).join("; ");
    if (week.least === null) return reasons2 === "" ? "Not known: no time was read." : `Not known: ${reasons2}.`;
    return `${pounds(week)} a week, ${pounds(term)} a term, ${pounds(pupilWeek)} a pupil a week.${reasons2 === "" ? "" : ` In part not known: ${reasons2}.`}`;
  }
  function noCostsInWords(all) {
    const reasons2 = [...new Set(all.flatMap(({ cost }) => cost.why))].map((why) => NO_COST[why]);
    return reasons2.length === 0 ? "" : `No costs can be said: ${reasons2.join("; ")}. An hour's cost by role can be typed on the settings tab, or each row's in a column of its own.`;
  }
  function belowReviewLine(of, reviewed) {
    return [
      clipTo(of.name || NO_NAME, LONGEST_NAME3),
      "",
      of.running.length === 0 ? "Not running now" : of.pupils === null ? "" : `${counted(of.pupils, "pupil")}: ${boundsInWords(of.pupilMinutes, hoursInWords)}`,
      [changedInWords(of), endedInWords(of)].filter(Boolean).join(" "),
      reviewed ? reviewedInWords(reviewed) : "",
      of.running.length === 0 || of.cost.week.least === null ? "" : boundsInWords(of.cost.week, poundsInWords)
    ];
  }
  var LONGEST_NAME3 = 26;
  function fundingLine([funding, week]) {
    return [funding || "Not recorded", "", boundsInWords(week, poundsInWords)];
  }
  function tableMadeHow({ reviewDay }) {
    return [
      `As at ${dateInWords(reviewDay)}. Pupils and time: of what runs. No pupil is named, and adults by role alone.`,
      "Pupils' time is never divided by the size of the group. Adult time is: a group's session is paid once, however many pupils sit in it; where the register does not say who sits together, the least is one group and the most one to one.",
      "A gain is exit less entry, only where all are figures on one scale. Where less is better, such as incidents, it is below nought. It is no proof: pupils learn in class too. Costs are the register's own, or an hour's cost by role that the school has set."
    ];
  }

  // src/words/interventionCard.ts
  function cardsTitle(term) {
    return `By intervention, ${term}`;
  }
  function interventionCard(of, reviewed, hasCosts) {
    const runs2 = of.running.length > 0;
    return {
      name: of.name || NO_NAME,
      glance: runs2 ? glanceOf(of) : `has ended${gainAtAGlance(of)}`,
      lines: [
        ...pupilsLine(runs2 ? of.pupils : null, reviewed),
        ...runs2 ? [
          line("Pupils' time", pupilsTime(of)),
          line("Adult time", `${boundsInWords(of.adultMinutes, hoursInWords)}${of.adultMinutes.least === null ? "" : " a week"}`),
          line("Who, where", [ledByInWords(of) || "Role not recorded", whereInWords2(of.where).toLowerCase()].filter(Boolean).join(", ")),
          line("Cost", hasCosts ? costInWords(of) : "")
        ] : [],
        line("Ended", endedInWords(of).replace("Ended: ", "")),
        line("What it changed", changedInWords(of)),
        ...reviewed ? reviewedLines(reviewed) : []
      ].filter(([, words]) => words !== "")
    };
  }
  function goneCard(reviewed, inRegister) {
    return { name: reviewed.name, glance: inRegister ? "not running now" : "no longer in the register", lines: [...pupilsLine(null, reviewed), ...reviewedLines(reviewed)].filter(([, words]) => words !== "") };
  }
  var line = (what, words) => [what, words];
  var NOBODY5 = "no pupil is named";
  function glanceOf(of) {
    const { pupils: pupils2, pupilMinutes, running, notRead: notRead2 } = of;
    if (pupils2 === 0) return NOBODY5;
    const rows = counted(running.length, "row");
    const time3 = pupilMinutes.least === null ? "" : `, ${boundsInWords(pupilMinutes, hoursInWords)} a week`;
    const unread2 = notRead2 > 0 && pupilMinutes.least === null ? ", time not read" : "";
    return `${pupils2 === null ? rows : counted(pupils2, "pupil")}${time3}${unread2}${gainAtAGlance(of)}`;
  }
  function pupilsLine(now2, reviewed) {
    var _a3;
    const all = (_a3 = reviewed == null ? void 0 : reviewed.pupils) != null ? _a3 : 0;
    return all > (now2 != null ? now2 : 0) ? [line("Pupils", `${all} so far${now2 === null ? "" : `, ${now2} of them now`}`)] : [];
  }
  function pupilsTime({ pupils: pupils2, pupilMinutes, eachPupil: eachPupil2, notRead: notRead2 }) {
    if (pupils2 === null || pupils2 === 0) return "";
    const unread2 = notRead2 > 0 ? `; the time of ${counted(notRead2, "row")} could not be read` : "";
    if (pupilMinutes.least === null) return `not known${unread2}`;
    const together3 = `${boundsInWords(pupilMinutes, hoursInWords)} a week`;
    return `${together3}${pupils2 > 1 && eachPupil2 ? ` together, ${timeInWords(eachPupil2)} each` : ""}${unread2}`;
  }
  function reviewedLines(reviewed) {
    return [line("Decided", decisionsInWords(reviewed)), line("What came next", nextInWords(reviewed))];
  }
  function cardsMadeHow({ reviewDay }, terms, hasCosts) {
    return [
      `As at ${dateInWords(reviewDay)}.`,
      ...hasCosts ? [] : [
        "No cost is told: the register has none, and no cost an hour is set. Type your own on the settings tab, by the role of who leads."
      ],
      decidedFrom(terms),
      "Entry and exit data are the register's: a review keeps none. A gain is exit less entry, only where all figures are on one scale.",
      "A pupil's time is not divided by the size of a group; an adult's is paid once for a group.",
      "None of it proves that something works: pupils learn in class too. Of fewer than three pupils it is shown, and is no evidence."
    ];
  }

  // src/review/overReviews.ts
  function overReviews(register, tables) {
    var _a3;
    const lines = tables.flatMap(({ rows }) => rows.filter((row) => !isPackage(row)));
    const names = /* @__PURE__ */ new Map();
    const named2 = (text) => {
      var _a4;
      const key2 = interventionKey(text);
      names.set(key2, (_a4 = names.get(key2)) != null ? _a4 : text);
      return key2;
    };
    for (const { provision } of register.rows) named2(provision.intervention || NO_NAME);
    for (const row of lines) named2(row.text("intervention"));
    const times2 = [...tables.map(timeOf2), now(register)];
    const { ended: ended2, wentOn } = endings(times2);
    for (const [pupil, keys] of nextByDates(register)) for (const key2 of keys) if ((_a3 = ended2.get(pupil)) == null ? void 0 : _a3.has(key2)) add(wentOn, pupil, key2);
    const count2 = (who, key2) => [...who.values()].filter((keys) => keys.has(key2)).length;
    return new Map(
      [...names].map(([key2, name]) => {
        var _a4;
        const decisions2 = /* @__PURE__ */ new Map();
        for (const row of lines.filter((each) => each.interventionKey === key2 && each.written.decision !== "")) {
          const decision = decisionOf(row.written.decision);
          const known = DECISIONS.includes(decision) ? decision : null;
          decisions2.set(known, ((_a4 = decisions2.get(known)) != null ? _a4 : 0) + 1);
        }
        const pupils2 = new Set(times2.flatMap(({ had }) => [...had].flatMap(([pupil, keys]) => keys.has(key2) ? [pupil] : [])));
        return [key2, { name, pupils: pupils2.size, decisions: decisions2, ended: count2(ended2, key2), wentOn: count2(wentOn, key2) }];
      })
    );
  }
  function add(to, pupil, key2) {
    var _a3;
    if (pupil !== "") to.set(pupil, ((_a3 = to.get(pupil)) != null ? _a3 : /* @__PURE__ */ new Set()).add(key2));
  }
  function timeOf2({ rows }) {
    const time3 = { had: /* @__PURE__ */ new Map(), goesOn: /* @__PURE__ */ new Map() };
    for (const row of rows) {
      if (isPackage(row)) continue;
      const status3 = row.text("status");
      const isOver2 = status3 === GONE_WORDS || status3.startsWith("Ended");
      if (isOver2 || !NOT_RUNNING2.test(status3)) add(time3.had, row.pupilKey, row.interventionKey);
      if (!isOver2) add(time3.goesOn, row.pupilKey, row.interventionKey);
    }
    return time3;
  }
  function now({ rows }) {
    const time3 = { had: /* @__PURE__ */ new Map(), goesOn: /* @__PURE__ */ new Map() };
    for (const row of rows)
      for (const { key: key2 } of row.pupils) {
        const isOver2 = row.provision.running === "ended";
        if (isOver2 || isRunning(row)) add(time3.had, key2, keyOf5(row));
        if (!isOver2) add(time3.goesOn, key2, keyOf5(row));
      }
    return time3;
  }
  function keyOf5({ provision: { intervention } }) {
    return interventionKey(intervention || NO_NAME);
  }
  function endings(times2) {
    var _a3;
    const ended2 = /* @__PURE__ */ new Map();
    const wentOn = /* @__PURE__ */ new Map();
    const byNow = (_a3 = times2[times2.length - 1]) == null ? void 0 : _a3.goesOn;
    times2.forEach(({ had, goesOn: goesOn2 }, i) => {
      var _a4, _b, _c, _d;
      const before = (_a4 = times2[i - 1]) == null ? void 0 : _a4.had;
      for (const [pupil, keys] of [...had, ...before != null ? before : []])
        for (const key2 of keys) {
          if (((_b = goesOn2.get(pupil)) == null ? void 0 : _b.has(key2)) || ((_c = byNow == null ? void 0 : byNow.get(pupil)) == null ? void 0 : _c.has(key2))) continue;
          add(ended2, pupil, key2);
          const then = before == null ? void 0 : before.get(pupil);
          const another = [...(_d = had.get(pupil)) != null ? _d : []].some((other) => {
            var _a5;
            return ((_a5 = goesOn2.get(pupil)) == null ? void 0 : _a5.has(other)) && !(then == null ? void 0 : then.has(other));
          });
          if ((then == null ? void 0 : then.has(key2)) && another) add(wentOn, pupil, key2);
        }
    });
    return { ended: ended2, wentOn };
  }
  function nextByDates({ rows }) {
    var _a3;
    const found = /* @__PURE__ */ new Map();
    const byPupil2 = /* @__PURE__ */ new Map();
    for (const row of rows) for (const { key: key2 } of row.pupils) byPupil2.set(key2, [...(_a3 = byPupil2.get(key2)) != null ? _a3 : [], row]);
    for (const [pupil, own3] of byPupil2)
      for (const row of own3) {
        const { running, lastDay } = row.provision;
        if (running !== "ended" || lastDay === void 0) continue;
        if (own3.some((other) => {
          var _a4;
          return keyOf5(other) !== keyOf5(row) && isRunning(other) && ((_a4 = other.provision.start) != null ? _a4 : -Infinity) >= lastDay;
        }))
          add(found, pupil, keyOf5(row));
      }
    return found;
  }

  // src/review/byIntervention.ts
  function interventionsFor(judgement, term, reviews) {
    const reviewed = overReviews(
      judgement.register,
      reviews.map(({ table: table2 }) => table2)
    );
    const all = [...interventionsOf(judgement)].sort((a, b) => minutes2(b) - minutes2(a));
    const hasCosts = judgement.register.columns.has("cost") || judgement.settings.costAnHour.size > 0;
    const here = new Set(all.map(keyOf6));
    const inRegister = new Set(judgement.register.rows.map(({ provision }) => keyOf6({ name: provision.intervention })));
    return {
      title: cardsTitle(term),
      how: cardsMadeHow(
        judgement.settings,
        reviews.map((review2) => review2.term),
        hasCosts
      ),
      interventions: [
        ...all.map((each) => interventionCard(each, reviewed.get(keyOf6(each)), hasCosts)),
        ...[...reviewed].filter(([key2, { pupils: pupils2, decisions: decisions2 }]) => !here.has(key2) && (pupils2 > 0 || decisions2.size > 0)).map(([key2, each]) => goneCard(each, inRegister.has(key2)))
      ]
    };
  }
  function keyOf6({ name }) {
    return interventionKey(name || NO_NAME);
  }
  function minutes2({ running, pupilMinutes }) {
    var _a3, _b;
    return running.length === 0 ? -1 : (_b = (_a3 = pupilMinutes.most) != null ? _a3 : pupilMinutes.least) != null ? _b : 0;
  }

  // src/review/summaryInterventions.ts
  function interventionLines(judgement, last) {
    const all = interventionsOf(judgement);
    if (all.length === 0) return [];
    const reviewed = overReviews(judgement.register, last ? [last.table] : []);
    const [title, headings] = BELOW_REVIEW_PART;
    const lines = all.map((each) => belowReviewLine(each, reviewed.get(keyOf6(each))));
    const width = lines.some((line3) => line3[headings.length - 1] !== "") ? headings.length : headings.length - 1;
    return [
      { look: "section", values: [title] },
      { look: "heading", values: headings.slice(0, width) },
      ...lines.map((line3) => ({ look: "worded", values: line3.slice(0, width) })),
      { look: "text", values: [""] }
    ];
  }

  // src/words/register.ts
  function checkInWords(judgement) {
    const { register, rows, weeks, namesPupils: namesPupils2, settings } = judgement;
    const running = rows.filter(({ row }) => isRunning(row));
    const notRead2 = running.filter(({ row }) => !isRead(row.time)).length;
    const resting = rows.length - running.length;
    const pupils2 = namesPupils2 ? ` for ${counted(weeks.length, "pupil")}` : "";
    return [
      `${counted(register.rows.length, "row")} found${pupils2}: ${running.length - notRead2} read, ${notRead2} not read${resting > 0 ? `, ${resting} not running on ${dateInWords(settings.reviewDay)}` : ""}.`,
      ...placesAssumed(judgement),
      ...register.unused.length > 0 ? [`Columns not used: ${firstFew(register.unused.map((heading) => `"${clip(heading)}"`))}.`] : [],
      ...namesPupils2 ? [statusCounts(weeks.map(({ status: status3 }) => status3))] : ["The register names no pupils, so each row stands for itself."],
      ...notAskedOf(judgement)
    ];
  }
  function placesAssumed({ rows, settings }) {
    const assumed = rows.filter(({ row }) => isRunning(row) && isRead(row.time) && row.provision.place.from === "assumed").map(({ row }) => row.provision.place.seen);
    const silent = assumed.filter((seen) => seen === "").length;
    const unknown = assumed.filter((seen) => seen !== "");
    const names = [...new Set(unknown.map((seen) => `"${clip(seen)}"`))];
    const taken = `taken as ${settings.unsaidPlace === "unknown" ? "unknown (left out of the least time, counted in the most)" : settings.unsaidPlace}`;
    return [
      ...silent > 0 ? [`${counted(silent, "row")} ${silent === 1 ? "doesn't" : "don't"} say where: ${taken}.`] : [],
      ...unknown.length > 0 ? [
        `${counted(unknown.length, "row")} ${unknown.length === 1 ? "names" : "name"} a place we don't know (${firstFew(names)}): ${taken}. To say which, type "in class" or "out of class" there.`
      ] : []
    ];
  }
  var FEW3 = 4;
  function firstFew(names) {
    return names.length > FEW3 ? `${names.slice(0, FEW3).join(", ")} and ${names.length - FEW3} more` : names.join(", ");
  }
  function notAskedOf({ rows }) {
    var _a3;
    const scored = rows.flatMap(({ score }) => score.kind === "scored" ? [score.notAsked] : []);
    const everywhere = ((_a3 = scored[0]) != null ? _a3 : []).filter(
      ({ check: check2, why }) => scored.every((each) => each.some((other) => other.check === check2 && other.why === why))
    );
    const unsaid = unsaidIn(everywhere);
    return unsaid.length === 0 ? [] : [`Not asked, because your register doesn't say: ${unsaid.join("; ")}.`];
  }
  function linesInWords({ settings }) {
    return `Taught week: ${weekInWords(settings.taughtMinutes)}, without breaks and lunch. "More out than in" is above ${numberInWords(settings.moreThan * 100)}% of it; "Watch", from ${numberInWords(settings.watchFrom * 100)}%, is this add-on's own early warning. No UK body sets a limit.`;
  }

  // src/review/summary.ts
  var WEEK_RANGES = [[0, 4]];
  var FIRST_SHARE = 4;
  var SHARE_RANGES = [
    [0, 1],
    [FIRST_SHARE, 2]
  ];
  var SUMMARY_WIDTH = WEEK_HEADINGS.length;
  function reviewSummary(judgement, report2, weeks, problems, last, from, followUp2 = "") {
    const before = [
      ...section(SUMMARY_TITLE, [
        `Review date: ${dateInWords(judgement.settings.reviewDay)}. Register: the sheet "${report2.register.sheet}".`,
        ...followUp2 === "" ? [] : [followUp2],
        linesInWords(judgement),
        ...settingsInWords(judgement.settings),
        ...problems,
        ...checkInWords(judgement),
        ...report2.notices,
        ...last ? [] : ["There is no review of an earlier term to compare with."],
        'In the table, "(6 of 12)" means 6 of the 12 points this check can add. Minutes and shares count taught time only: a row in class, outside lessons or not running counts as 0.',
        `Questions come from: ${ALSTON.full}; ${DEMPSEY.full}; ${EEF.full}.`,
        "These are prompts for a conversation between people who know the pupil. Nothing is decided about a child here. The figures change only when the register is checked or the review is refreshed; what you have written stays."
      ]),
      ...section("Cells that could not be read", notRead(report2)),
      ...last ? section(`In the review of ${last.term}, and no longer in the register`, goneSince(weeks, last)) : [],
      ...section("Ended without exit data: what did it change, and how do you know?", ended(judgement, from)),
      ...interventionLines(judgement, last).map(({ look, values }) => line2(look, ...values))
    ];
    if (!judgement.namesPupils) return { lines: before, weekTable: null, columns: 0 };
    return {
      lines: [...before, line2("section", WEEKS_TITLE), line2("heading", ...WEEK_HEADINGS.slice(0, last ? 6 : 4)), ...weekLines(weeks, last)],
      weekTable: { first: before.length + 1, count: weeks.length + 1 },
      columns: last ? 6 : 4
    };
  }
  function line2(look, ...values) {
    return { look, values };
  }
  function section(title, sentences3) {
    if (sentences3.length === 0) return [];
    return [
      line2("section", ...BESIDE4, title),
      ...sentences3.flatMap((sentence) => linesOf(sentence, WIDTH)).map((text) => line2("text", ...BESIDE4, text)),
      line2("text", "")
    ];
  }
  var BESIDE4 = Array(FROZEN_COLUMNS).fill("");
  var WIDTH = 122;
  function notRead(report2) {
    return [...report2.register.notRead, ...report2.datesNotRead].map(
      ({ sheet, cell, text, why }) => `${sheet === report2.register.sheet ? "" : `${sheet}, `}${cell}: ${text === "" ? "blank" : `"${clip(text)}"`} – ${why}.`
    );
  }
  function goneSince(weeks, { table: table2 }) {
    const here = new Set(weeks.map(({ key: key2 }) => key2));
    return table2.rows.filter((row) => row.pupilKey !== "" && !here.has(row.pupilKey) && !isPackage(row)).map(
      (row) => `${row.text("pupil")}: ${row.text("intervention")}${row.written.decision === "" ? "" : ` (decided: ${row.written.decision})`}.`
    );
  }
  function ended({ rows }, from) {
    return rows.map(({ row }) => row).filter(({ provision }) => endedWithoutData(provision) && (provision.lastDay === void 0 || provision.lastDay >= from)).map(({ pupils: pupils2, provision: { intervention, lastDay } }) => {
      const whose = pupils2.map(({ name }) => name).join(", ");
      return `${whose === "" ? "" : `${whose}: `}${intervention}${lastDay === void 0 ? "" : `, ended ${dateInWords(lastDay)}`}.`;
    });
  }
  function weekLines(weeks, last) {
    return weeks.map((week) => {
      var _a3, _b, _c;
      const then = (_a3 = last == null ? void 0 : last.table.rows.find((row) => row.pupilKey === week.key && isPackage(row))) == null ? void 0 : _a3.cell("shareMost");
      const figures4 = [week.out.least, week.out.most - week.out.least, Math.max(0, week.taughtMinutes - week.out.most)].map(Math.round);
      const shown = week.share ? figures4 : figures4.map(() => NO_FIGURE);
      return line2("figures", week.pupil, ...shown, ...last ? [(_c = (_b = week.share) == null ? void 0 : _b.most) != null ? _c : NO_FIGURE, typeof then === "number" ? then : ""] : []);
    });
  }

  // src/review/plan.ts
  function reviewTerm({ reviewDay, terms }) {
    const { name, year } = termOf(reviewDay, terms);
    return `${name} ${year}`;
  }
  var ORDER = { Spring: 0, Summer: 1, Autumn: 2 };
  function termNumber(term) {
    const match = /^(Spring|Summer|Autumn) (\d{4})$/.exec(term);
    return match ? Number(match[2]) * 3 + ORDER[match[1]] : null;
  }
  function reviewPlan(judgement, report2, problems, last) {
    const { settings } = judgement;
    const weeks = inOrderOfShare(judgement.weeks);
    const term = reviewTerm(settings);
    const from = Math.min(termOf(settings.reviewDay, settings.terms).span.first, (last == null ? void 0 : last.day) == null ? Infinity : last.day + 1);
    const { reviewDay } = settings;
    const lines = factLines(judgement, weeks, from, agreements(last, reviewDay));
    const became2 = followUp(lines, last, reviewDay);
    const since = became2 ? followUpInWords(became2) : "";
    const summary = reviewSummary(judgement, report2, weeks, problems, last, from, since);
    return {
      name: `Review ${term}`,
      term,
      day: reviewDay,
      headline: headlineOf(judgement, report2),
      pointer: `How the figures were made is explained below the table${summary.weekTable ? ", with charts" : ""}.`,
      lines: withLastTerm(lines, last, reviewDay),
      summary,
      followUp: since
    };
  }
  function headlineOf({ settings, weeks, namesPupils: namesPupils2 }, { register }) {
    const counts = namesPupils2 ? ` ${statusCounts(weeks.map(({ status: status3 }) => status3))}` : "";
    const notRead2 = register.notRead.length === 0 ? "" : ` ${counted(register.notRead.length, "row")} not read.`;
    return `${dateInWords(settings.reviewDay)}. Taught week ${hoursInWords(settings.taughtMinutes)}.${counts}${notRead2}`;
  }

  // src/sheets/review/findTabs.ts
  var info = lazy(
    () => object({
      term: string2(),
      /** The id of the sheet it was made from, and whether that is our example. */
      register: optional(number2()),
      example: optional(boolean2()),
      /** Day numbers. */
      day: optional(number2()),
      finished: optional(number2()),
      /** Decisions that were still to make when it was finished. */
      open: optional(number2()),
      /** Marks of the line above the table as we wrote it, and as we are about to: only what still has one of them is ours. */
      headline: optional(array(string2())),
      /** The mark of the pupil somebody went to last. */
      at: optional(string2()),
      /** The id of the tab of an earlier version that it has taken over. */
      carries: optional(number2()),
      /** Ids of the charts that are ours. */
      charts: optional(array(number2())),
      /** While it is renewed: charts that are not ours, so that any other is. */
      theirs: optional(array(number2())),
      /** And how many rows the sheet and its summary had: if they are more by now, a broken-off renewal has put them in. */
      growing: optional(object({ sheet: number2(), summary: number2() })),
      /** It is not whole yet; or making it was broken off. */
      making: optional(boolean2())
    })
  );
  function reviewTabs(book) {
    const tabs = everyReviewTab(book);
    const takenOver = new Set(tabs.flatMap(({ info: info2 }) => info2.making || info2.carries === void 0 ? [] : [info2.carries]));
    return tabs.filter(({ id }) => !takenOver.has(id));
  }
  function tabsOf(book) {
    const tabs = reviewTabs(book);
    return { whole: tabs.filter(({ info: info2 }) => !info2.making), broken: tabs.filter(({ info: info2 }) => info2.making) };
  }
  function everyReviewTab(book) {
    var _a3;
    const { spreadsheet } = book;
    const marked3 = () => spreadsheet.createDeveloperMetadataFinder().withKey(REVIEW_KEY).find();
    const found = marked3();
    const tabs = [];
    for (const metadata of found.length === 0 && markAgain2(book) ? marked3() : found) {
      const sheet = metadata.getLocation().getSheet();
      if (!sheet) continue;
      const name = lazy(() => sheet.getName());
      tabs.push({
        sheet,
        id: sheet.getSheetId(),
        name,
        info: infoOf((_a3 = metadata.getValue()) != null ? _a3 : ""),
        keep: keeping(metadata),
        ...summaryOn(sheet)
      });
    }
    const order = ({ info: { term, making } }) => {
      var _a4;
      return making ? Infinity : (_a4 = termNumber(term)) != null ? _a4 : 0;
    };
    return tabs.sort((a, b) => order(a) - order(b) || 0);
  }
  function markAgain2({ tabs }) {
    const again = tabs().flatMap(({ sheet, name, hasCells }) => {
      if (!/review/i.test(name) || !hasCells()) return [];
      const headings = reviewHeadingRow(sheet.getDataRange().getValues());
      const notes = headings < 0 ? [] : sheet.getRange(headings + 1, 1, 1, sheet.getMaxColumns()).getNotes()[0];
      const kept2 = notes == null ? void 0 : notes.find((note) => note.startsWith("{"));
      return kept2 === void 0 ? [] : [sheet.addDeveloperMetadata(REVIEW_KEY, kept2, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)];
    });
    return again.length > 0;
  }
  function keeping(metadata) {
    let now2 = metadata;
    return (json) => {
      now2 = setMark(now2, json);
    };
  }
  function reviewOf(found, tabs) {
    const term = reviewTerm(found.settings);
    return tabs.find(({ info: info2 }) => info2.term === term && !info2.making && (info2.register === void 0 || isOf(found, info2.register)));
  }
  function isOf({ registers }, sheetId) {
    return registers.some(({ id }) => id === sheetId);
  }
  function infoOf(value) {
    try {
      const parsed2 = info().safeParse(JSON.parse(value));
      return parsed2.success ? parsed2.data : { term: value };
    } catch {
      return { term: value };
    }
  }
  function summaryOn(sheet) {
    var _a3, _b;
    const [summaryMark] = sheet.createDeveloperMetadataFinder().withKey(SUMMARY_KEY).find();
    return { summaryMark: summaryMark != null ? summaryMark : null, summaryRow: (_b = (_a3 = summaryMark == null ? void 0 : summaryMark.getLocation().getRow()) == null ? void 0 : _a3.getRow()) != null ? _b : null };
  }
  function keepInfo(tab, changed) {
    const { term, register, example, day, finished, open, headline, at, carries, charts, theirs, growing, making } = {
      ...tab.info,
      ...changed
    };
    const json = JSON.stringify({ term, register, example, day, finished, open, headline, at, carries, charts, theirs, growing, making });
    tab.keep(json);
    return infoOf(json);
  }
  function tableOf2({ sheet, summaryRow }, { wallClock }) {
    var _a3;
    const grid = toGrid(sheet.getDataRange().getValues(), wallClock, toWholeCell);
    const isSummary = summaryRow !== null && hasSummaryTitle((_a3 = grid[summaryRow - 1]) != null ? _a3 : []);
    return readTable2(grid, isSummary ? summaryRow - 1 : null);
  }
  function needTable(tab, clock2) {
    const table2 = tableOf2(tab, clock2);
    if (!table2) throw new UserError({ kind: "review headings gone", tab: tab.name() });
    return table2;
  }

  // src/sheets/check/newRegister.ts
  var ROWS_READY = 500;
  var USUAL_WIDTH = 100;
  var EXAMPLE_TAB2 = "Example register";
  function makeRegister(book) {
    var _a3;
    const { today } = book.clock();
    const { brokenTab, noteTab, forgetTab } = book.memory();
    recoverTab(book);
    const wanted = `Interventions ${schoolYearInWords(today)}`;
    const broken = brokenTab === null ? void 0 : (_a3 = book.tabs().find((tab) => markOf(tab.name) === brokenTab)) == null ? void 0 : _a3.name;
    const untouched = [broken, wanted].flatMap((name2) => {
      var _a4;
      return name2 === void 0 ? [] : (_a4 = untouchedRegister(book, name2)) != null ? _a4 : [];
    })[0];
    if (untouched) {
      untouched.activate();
      return untouched.getName();
    }
    const name = freeName(book, wanted);
    noteTab(markOf(name));
    const sheet = book.insert(name, 0);
    fill(sheet, 1, STARTING_ROWS, today);
    forgetTab();
    return name;
  }
  function untouchedRegister({ spreadsheet }, name) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && !tabOf(sheet, name).hasCells()) return null;
    if ((sheet == null ? void 0 : sheet.getLastRow()) !== STARTING_ROWS.length + 1) return null;
    const [headings = [], ...rows] = sheet.getRange(1, 1, STARTING_ROWS.length + 1, NEW_COLUMNS.length).getValues();
    const notes = NEW_COLUMNS.findIndex(({ field }) => field === "notes");
    const asMade = NEW_COLUMNS.every(({ heading }, i) => heading === headings[i]) && rows.every((row, i) => {
      var _a3;
      return row[notes] === ((_a3 = STARTING_ROWS[i]) == null ? void 0 : _a3.notes);
    });
    return asMade ? sheet : null;
  }
  function exampleTab({ spreadsheet }) {
    var _a3;
    const [metadata] = spreadsheet.createDeveloperMetadataFinder().withKey(EXAMPLE_KEY).find();
    return (_a3 = metadata == null ? void 0 : metadata.getLocation().getSheet()) != null ? _a3 : null;
  }
  function makeExample(book) {
    const there = exampleTab(book);
    if (there && isUntouched(there)) {
      there.activate();
      return there.getName();
    }
    removeExample(book);
    const { sheet, name } = addTab(book, EXAMPLE_TAB2, EXAMPLE_KEY, "1");
    sheet.getRange(1, 1).setValue(EXAMPLE_TITLE).setFontWeight("bold");
    sheet.setTabColor(EXAMPLE_TAB);
    fill(sheet, 3, EXAMPLE_ROWS, book.clock().today);
    rememberContent(sheet);
    return name;
  }
  function removeExample(book) {
    const sheet = exampleTab(book);
    const reviews = everyReviewTab(book).filter(({ info: info2 }) => info2.example);
    if (sheet && !isUntouched(sheet) && !isBrokenOff(sheet)) {
      giveAway(sheet);
      for (const review2 of reviews) keepInfo(review2, { example: void 0 });
      return { example: false, review: false, stays: true };
    }
    for (const review2 of reviews) book.remove(review2.sheet);
    if (sheet) book.remove(sheet);
    return { example: sheet !== null, review: reviews.length > 0, stays: false };
  }
  function isBrokenOff(sheet) {
    if (isRemembered(sheet)) return false;
    const values = sheet.getDataRange().getValues();
    const telling = NEW_COLUMNS.map(({ field, date: date2 }, i) => ({ field, date: date2, i })).filter(({ date: date2 }) => !date2);
    return values.slice(HEADING_ROW2).every((row, at) => telling.every(({ field, i }) => {
      var _a3, _b, _c;
      return ((_a3 = row[i]) != null ? _a3 : "") === ((_c = (_b = EXAMPLE_ROWS[at]) == null ? void 0 : _b[field]) != null ? _c : "");
    }));
  }
  var HEADING_ROW2 = 3;
  function fill(sheet, first, rows, today) {
    const width = NEW_COLUMNS.length;
    const headings = sheet.getRange(first, 1, 1, width);
    headings.setFontWeight("bold").setBackground(HEADING).setWrap(true).setVerticalAlignment("middle");
    headings.setNotes([NEW_COLUMNS.map(({ note }) => note)]);
    const body = sheet.getRange(first + 1, 1, ROWS_READY, width);
    const rules2 = NEW_COLUMNS.map(ruleOf2);
    body.setNumberFormats(Array.from({ length: ROWS_READY }, () => NEW_COLUMNS.map(({ date: date2 }) => date2 ? "d mmm yyyy" : "General")));
    body.setDataValidations(Array.from({ length: ROWS_READY }, () => rules2));
    const values = rows.map(
      (row) => NEW_COLUMNS.map(({ field, date: date2 }) => {
        var _a3;
        const value = (_a3 = row[field]) != null ? _a3 : "";
        if (date2 && typeof value === "number") return isoDate(today + value);
        return typeof value === "string" ? asText(value) : value;
      })
    );
    sheet.setColumnWidths(1, width, USUAL_WIDTH);
    NEW_COLUMNS.forEach(({ width: pixels = USUAL_WIDTH }, i) => {
      if (pixels !== USUAL_WIDTH) sheet.setColumnWidth(i + 1, pixels);
    });
    sheet.setFrozenRows(first);
    sheet.getRange(first, 1, rows.length + 1, width).setValues([NEW_COLUMNS.map(({ heading }) => heading), ...values]);
  }
  function ruleOf2({ choices, date: date2 }) {
    if (choices)
      return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList([...choices], true).setHelpText(CHOICE_HELP).build();
    if (!date2) return null;
    return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireDate().setHelpText(DATE_HELP).build();
  }

  // src/wayBack/publishedDose.ts
  function publishedDose(intervention) {
    const programme = findProgramme(intervention);
    if (programme) {
      const { name, times: times2, minutes: minutes3 } = programme;
      return { dose: { programme: name, ...times2 ? { times: times2.least } : {}, ...minutes3 ? { minutes: minutes3.least } : {} } };
    }
    return isTherapyOrPastoral(intervention) || kindOfWork(intervention) === "pre-teaching" ? { dose: "none" } : {};
  }

  // src/wayBack/tryRow.ts
  function tryRow(row) {
    var _a3, _b, _c, _d;
    const { time: time3, provision } = row;
    const { most } = minutesOut(row);
    if (!isRead(time3) || most === 0) return null;
    const times2 = (_b = (_a3 = timesAWeek(row)) == null ? void 0 : _a3.most) != null ? _b : null;
    const kind = kindOfWork(provision.intervention);
    return {
      most,
      session: (_d = (_c = time3.minutes) == null ? void 0 : _c.most) != null ? _d : null,
      times: times2,
      ...provision.slots.length > 0 ? { slots: provision.slots } : {},
      ...provision.duty ? { isDuty: true } : publishedDose(provision.intervention),
      ...kind === null ? {} : { kind }
    };
  }
  function choiceOf(change) {
    return change.change === "into class" ? { kind: "into class" } : { kind: "times", to: change.to };
  }

  // src/wayBack/wholeSchool.ts
  var MOST_SHOWN = 3;
  var FEWEST_AT_ONCE = 3;
  var ROUNDING3 = 1e-6;
  function wholeSchool(weeks, { moreThan }) {
    const named2 = weeks.filter(({ pupil }) => pupil !== "");
    const over = named2.filter((week) => week.share !== null && week.out.most > moreThan * week.taughtMinutes + ROUNDING3);
    return { over: over.length, changes: groupChanges(named2, over, moreThan), pairs: pairsIn(named2), moments: momentsIn(named2) };
  }
  var nameOf3 = ({ provision }) => plainWords(provision.intervention);
  var outRows = ({ rows }) => rows.filter(takesTime);
  function groupChanges(weeks, over, moreThan) {
    const groups = /* @__PURE__ */ new Map();
    for (const week of over) for (const row of outRows(week)) if (nameOf3(row) !== "") groups.set(nameOf3(row), row.provision.intervention);
    const found = [...groups].flatMap(([key2, intervention]) => {
      var _a3;
      const most = Math.max(
        ...over.flatMap(
          (week) => outRows(week).filter((row) => nameOf3(row) === key2).map(timesOf2)
        )
      );
      const tries = [...Array.from({ length: Math.max(0, Math.ceil(most) - 1) }, (_, i) => Math.ceil(most) - 1 - i), null];
      const tried = tries.map((to) => {
        const pupils2 = over.filter((week) => outAfter(week, key2, to) <= moreThan * week.taughtMinutes + ROUNDING3).map(({ pupil }) => pupil);
        const minutes3 = weeks.reduce((sum3, week) => sum3 + week.out.most - outAfter(week, key2, to), 0);
        return { intervention, to, pupils: pupils2, minutes: minutes3 };
      });
      const best2 = Math.max(...tried.map(({ pupils: pupils2 }) => pupils2.length));
      return best2 === 0 ? [] : (_a3 = tried.find(({ pupils: pupils2 }) => pupils2.length === best2)) != null ? _a3 : [];
    });
    return found.sort((a, b) => b.pupils.length - a.pupils.length || a.minutes - b.minutes).slice(0, MOST_SHOWN);
  }
  function timesOf2(row) {
    var _a3;
    const fewer = changesOf(row).flatMap((change) => change.change === "fewer times" ? [change.from] : []);
    return (_a3 = fewer[0]) != null ? _a3 : 0;
  }
  function outAfter(week, key2, to) {
    const rows = outRows(week);
    const changed = new Map(
      rows.flatMap((row) => {
        if (nameOf3(row) !== key2) return [];
        const change = changesOf(row).filter((each) => to === null ? each.change === "into class" : each.change === "fewer times" && each.to >= to && each.from > to).pop();
        return change ? [[row, change.minutes]] : [];
      })
    );
    const same = rows.filter((row) => !changed.has(row));
    const sum3 = same.reduce((all, row) => all + minutesOut(row).most, 0) + [...changed.values()].reduce((all, minutes3) => all + minutes3, 0);
    return sum3 - doubled(same.flatMap(({ provision }) => provision.slots));
  }
  function sittingsOf(weeks) {
    return weeks.flatMap(
      (week) => outRows(week).flatMap((row) => row.provision.slots.map((slot) => {
        var _a3;
        return { pupil: week.key, year: (_a3 = week.years[0]) != null ? _a3 : "", row, slot };
      }))
    );
  }
  function pairsIn(weeks) {
    var _a3, _b;
    const begins = /* @__PURE__ */ new Map();
    for (const each of sittingsOf(weeks)) {
      const kind = kindOfWork(each.row.provision.intervention);
      if (kind === null || VAGUE.includes(kind) || each.year === "") continue;
      const key2 = JSON.stringify([kind, each.year, each.slot.day, each.slot.from]);
      begins.set(key2, [...(_a3 = begins.get(key2)) != null ? _a3 : [], each]);
    }
    const pairs = /* @__PURE__ */ new Map();
    for (const together3 of begins.values()) {
      const [first, other] = [...new Map(together3.map((each) => [nameOf3(each.row), each])).values()];
      if (!first || !other) continue;
      const names = [first.row.provision.intervention, other.row.provision.intervention];
      const { year, slot } = first;
      pairs.set([...names, year].join("|"), { interventions: names, kind: (_b = kindOfWork(names[0])) != null ? _b : "", year, at: slot });
    }
    return [...pairs.values()].slice(0, MOST_SHOWN);
  }
  function momentsIn(weeks) {
    var _a3;
    const byYear = /* @__PURE__ */ new Map();
    for (const each of sittingsOf(weeks)) if (each.year !== "") byYear.set(each.year, [...(_a3 = byYear.get(each.year)) != null ? _a3 : [], each]);
    const found = [...byYear].flatMap(([year, sittings]) => {
      const begins = sittings.map(({ slot }) => {
        var _a4;
        const there = sittings.filter((other) => other.slot.day === slot.day && other.slot.from <= slot.from && other.slot.to > slot.from);
        const to = Math.min(...there.map((other) => other.slot.to));
        const lessons = [...new Set(there.map(({ row }) => {
          var _a5;
          return (_a5 = row.provision.texts.lesson) != null ? _a5 : "";
        }))];
        const pupils2 = new Set(there.map(({ pupil }) => pupil)).size;
        return { year, at: { ...slot, to }, pupils: pupils2, lesson: lessons.length === 1 ? (_a4 = lessons[0]) != null ? _a4 : "" : "" };
      });
      return begins.sort((a, b) => b.pupils - a.pupils || a.at.day - b.at.day || a.at.from - b.at.from).slice(0, 1);
    });
    return found.filter(({ pupils: pupils2 }) => pupils2 >= FEWEST_AT_ONCE).sort((a, b) => b.pupils - a.pupils).slice(0, MOST_SHOWN);
  }

  // src/words/wholeSchool.ts
  function wholeSchoolInWords({ over, changes, pairs, moments }, { moreThan }) {
    const line3 = lineInWords(moreThan);
    return [
      ...changes.map(({ intervention, to, pupils: pupils2, minutes: minutes3 }) => {
        const change = to === null ? "in class" : `${to} ${to === 1 ? "time" : "times"} a week`;
        return `${clip(intervention)} ${change} for all who go to it: ${pupils2.length} of the ${counted(over, "pupil")} over ${line3} would no longer be (${someOf2(pupils2.map(clip))}). It gives back ${hoursInWords(minutes3)} a week in all.`;
      }),
      ...pairs.map(
        ({ interventions: interventions2, kind, year, at }) => {
          var _a3;
          return `${listed(interventions2.map(clip))} are both ${kind} for ${yearInWords(year)}, on ${(_a3 = WEEKDAYS[at.day]) != null ? _a3 : ""} at ${clockInWords(at.from)}. Could they be one group?`;
        }
      ),
      ...moments.map(
        ({ year, at, pupils: pupils2, lesson: lesson2 }) => {
          var _a3;
          return `${yearInWords(year)} loses most on ${(_a3 = WEEKDAYS[at.day]) != null ? _a3 : ""}, ${clockInWords(at.from)} to ${clockInWords(at.to)}${lesson2 === "" ? "" : ` (${clip(lesson2)})`}: ${counted(pupils2, "pupil")} are out at once.`;
        }
      )
    ];
  }
  var NAMES = 8;
  function someOf2(names) {
    return names.length > NAMES ? `${names.slice(0, NAMES).join(", ")} and ${names.length - NAMES} more` : listed(names);
  }

  // src/words/columns.ts
  var SURE2 = 0.75;
  var FAIRLY_SURE = 0.25;
  function sureInWords({ by, sure, second }) {
    if (by === "you") return "as you said";
    const how = by === "contents" ? ", by what it holds and not by its heading" : "";
    const other = second === null ? "" : `: it may be ${fieldName(second)}`;
    return sure >= SURE2 ? `sure${how}` : sure >= FAIRLY_SURE ? `fairly sure${how}` : `not sure${how}${other}`;
  }
  var ASKS2 = {
    pupil: "Which column names the pupil?",
    intervention: "Which column is the intervention?",
    minutes: "Which column says how long a session is?",
    times: "Which column says how many times a week?",
    dose: "Which column says how often and how long?"
  };
  function askedInWords(field) {
    var _a3;
    return (_a3 = ASKS2[field]) != null ? _a3 : `Which column says "${fieldName(field)}"?`;
  }

  // src/register/doubt.ts
  var NEEDED = ["pupil", "intervention", ...TIMES];
  var SURE_ENOUGH = 0.25;
  var MOST_COLUMNS = 6;
  var SETTLED = [
    "goes on to the right",
    "interventions across",
    "groups under banners",
    "days across",
    "said above the list",
    "a card for each group",
    "on its side"
  ];
  var MOST_DOUBTS = 5;
  function doubtsOf(register) {
    if (register.notices.some(({ kind }) => SETTLED.includes(kind))) return [];
    const fields = /* @__PURE__ */ new Set([...NEEDED, ...register.chosen.map(({ field }) => field)]);
    return [...fields].flatMap((field) => {
      var _a3;
      return (_a3 = doubtAbout(field, register)) != null ? _a3 : [];
    }).slice(0, MOST_DOUBTS);
  }
  function doubtAbout(field, { headings, chosen: chosen2, unused, notices }) {
    const taken = chosen2.find((each) => each.field === field);
    const at = (names) => names.map((name) => headings.indexOf(name)).filter((column) => column >= 0);
    if (!taken) {
      if (!NEEDED.includes(field)) return null;
      const columns = at(unused).slice(0, MOST_COLUMNS);
      return !TIMES.includes(field) && columns.length > 0 ? { field, taken: null, columns } : null;
    }
    if (taken.by === "you") return null;
    const near = at(notices.flatMap((notice) => notice.kind === "rival columns" && notice.field === field ? notice.near : []));
    if (near.length === 0 && !isUnsure(taken)) return null;
    const others = near.length > 0 ? near : at(unused);
    return { field, taken: taken.column, columns: [taken.column, ...others].slice(0, MOST_COLUMNS) };
  }
  function isUnsure({ field, sure, second }) {
    return second !== null && sure < SURE_ENOUGH && !(TIMES.includes(field) && TIMES.includes(second));
  }

  // src/sheets/check/understood.ts
  var SAMPLES = 3;
  var LONGEST_SAMPLE = 40;
  function understoodFrom(register, judgement) {
    const { headings, headingIndex, chosen: chosen2 } = judgement.register;
    const byColumn = new Map(chosen2.map((each) => [each.column, each]));
    const cardOf2 = (heading, column) => {
      var _a3;
      if (heading === "") return [];
      const taken = byColumn.get(column);
      const samples = sampleOf(register.grid, column, (headingIndex != null ? headingIndex : -1) + 1).slice(0, SAMPLES);
      return [
        {
          letters: columnLetters(register.firstColumn + column),
          heading,
          mark: headingMark(heading),
          field: taken ? fieldName(taken.field) : "",
          by: (_a3 = taken == null ? void 0 : taken.by) != null ? _a3 : "nothing",
          sure: taken ? sureInWords(taken) : "",
          samples: samples.map((cell) => cellText(cell).slice(0, LONGEST_SAMPLE))
        }
      ];
    };
    return {
      questions: questionsOf(judgement, cardOf2),
      columns: headings.flatMap(cardOf2),
      fields: FIELD_NAMES,
      pupils: judgement.namesPupils ? judgement.weeks.map(({ pupil }) => pupil) : [],
      unsaidPlace: judgement.settings.unsaidPlace,
      headingRow: register.headingRow,
      headingsFrozen: register.sheet.getFrozenRows() >= register.headingRow,
      pupilsInCell: judgement.settings.pupilsInCell,
      blankPupils: judgement.settings.blankPupils,
      columnsHold: judgement.settings.columnsHold,
      sheets: register.sheetNames
    };
  }
  function questionsOf({ register }, cardOf2) {
    return doubtsOf(register).flatMap((doubt) => {
      const cards = doubt.columns.flatMap((column) => {
        var _a3;
        return cardOf2((_a3 = register.headings[column]) != null ? _a3 : "", column);
      });
      const columns = cards.filter(({ samples }) => samples.length > 0);
      return columns.length === 0 || doubt.taken !== null && columns[0] !== cards[0] ? [] : [{ asks: askedInWords(doubt.field), field: fieldName(doubt.field), columns, isTaken: doubt.taken !== null }];
    });
  }

  // src/sheets/check/reply.ts
  function replyOf(found, blocked2, news) {
    const { registers, judgement, report: report2, settings, tab } = found;
    return {
      sheet: registers[0].name,
      register: report2.register.sheet,
      headingRow: report2.register.headingRow,
      rows: report2.register.rows,
      everyRowRead: judgement.rows.every(({ row }) => isRead(row.time)),
      notRead: report2.register.notRead,
      datesNotRead: report2.datesNotRead,
      understood: understoodFrom(registers[0], judgement),
      cards: cardsOf(found),
      wholeSchool: wholeSchoolInWords(wholeSchool(judgement.weeks, settings), settings),
      ownWays: Object.fromEntries(settings.ownWays),
      moreThan: settings.moreThan,
      summary: checkInWords(judgement),
      taughtMinutes: settings.taughtMinutes,
      taughtSaid: settings.taughtSaid,
      taughtWeek: weekInWords(settings.taughtMinutes),
      reviewDateWords: dateInWords(settings.reviewDay),
      notices: [...tab.problems, ...blocked2, ...news, ...found.notices, ...report2.notices],
      blocked: blocked2,
      settingProblems: tab.problems
    };
  }
  function cardsOf({ registers, judgement, settings, originOf: originOf2 }) {
    if (!judgement.namesPupils) return [];
    const cards = rowCards(judgement, originOf2, registers[0].name);
    const back = waysBack(judgement);
    return inOrderOfShare(judgement.weeks).map((week) => {
      var _a3;
      return cardOf(week, (_a3 = cards.get(week)) != null ? _a3 : [], back(week), settings);
    });
  }
  function cardOf(week, rows, back, settings) {
    const outside = outsideInWords(week);
    return {
      pupil: week.pupil,
      status: week.status,
      statusText: statusInWords(week),
      mark: MARKS[week.status],
      figure: outOfWeek(week),
      figureInWords: outOfWeekInWords(week),
      share: shareInWords(week.share),
      shareLeast: week.share && week.share.least,
      shareMost: week.share && week.share.most,
      outside: outside === null ? null : { share: week.outside.most / week.taughtMinutes, words: outside },
      also: alsoInWords(week),
      wayBack: wayBackParts(back, settings),
      tries: week.share === null || week.status === "In class" ? null : triesOf(week, rows, back, settings),
      years: week.years.map(yearInWords),
      rows: rows.map(([, card]) => card)
    };
  }
  function triesOf({ taughtMinutes, notRead: notRead2 }, rows, back, { moreThan }) {
    var _a3;
    const plans = ((_a3 = back == null ? void 0 : back.plans) != null ? _a3 : []).map(
      ({ changes }) => changes.map((change) => ({ at: rows.findIndex(([row]) => row === change.row), choice: choiceOf(change) }))
    );
    return { taughtMinutes, moreThan, atLeast: notRead2.length > 0, rows: rows.map(([row]) => tryRow(row)), plans };
  }
  function whereAndKind(row, score) {
    const kind = kindOfWork(row.provision.intervention);
    const isSaid = kind !== null && !VAGUE.includes(kind);
    return isSaid ? `${rowStatus(row, score)} · ${kind}` : rowStatus(row, score);
  }
  function rowCards({ rows }, originOf2, home) {
    const cards = /* @__PURE__ */ new Map();
    for (const { row, shares } of rows) {
      const origin = originOf2(row);
      for (const { week, score } of shares) {
        const card = {
          ...origin.sheet === home ? {} : { sheet: origin.sheet },
          row: origin.row + row.index,
          intervention: row.provision.intervention,
          working: isRead(row.time) ? workingInWords(row.time) : notReadInWords(row.time),
          where: whereAndKind(row, score),
          score: scoreAndBand(score)
        };
        const known = cards.get(week);
        if (known) known.push([row, card]);
        else cards.set(week, [[row, card]]);
      }
    }
    return cards;
  }

  // src/review/carry.ts
  function isOfEarlierVersion({ columns }) {
    return columns.has("by") && !columns.has("now");
  }
  function carried(table2, lines) {
    var _a3;
    const { lineOf: lineOf3 } = refreshed(table2, lines);
    const words = /* @__PURE__ */ new Map();
    const gone = [];
    const typed = [];
    for (const row of table2.rows) {
      const line3 = (_a3 = lineOf3.get(row)) != null ? _a3 : lineLeft(row);
      if (!lineOf3.has(row)) (row.mark === null ? typed : gone).push(line3);
      words.set(line3, standsOf({ ...row.written, notes: withOtherColumns(row, table2) }, COLUMNS_AS_MADE));
    }
    return { words, gone, typed };
  }
  function lineLeft(row) {
    var _a3, _b, _c, _d;
    const value = (key2) => {
      const cell = row.cell(key2);
      return typeof cell === "number" ? cell : row.text(key2);
    };
    return {
      pupilKey: row.pupilKey,
      interventionKey: row.interventionKey,
      saysMark: (_b = (_a3 = row.mark) == null ? void 0 : _a3.says) != null ? _b : "",
      leaderMark: (_d = (_c = row.mark) == null ? void 0 : _c.leader) != null ? _d : "",
      status: null,
      standing: "ended",
      where: null,
      times: null,
      session: null,
      facts: {
        pupil: value("pupil"),
        intervention: value("intervention"),
        status: row.mark === null ? value("status") : GONE_WORDS,
        least: value("least"),
        most: value("most"),
        shareLeast: value("shareLeast"),
        shareMost: value("shareMost"),
        score: value("score"),
        band: value("band"),
        seen: value("seen"),
        question: value("question"),
        lastTerm: value("lastTerm"),
        now: row.mark === null ? "" : GONE_WORDS,
        ask: ""
      }
    };
  }
  function withOtherColumns({ at, written: { notes } }, { grid, heading, columns }) {
    var _a3;
    const ours = new Set(columns.values());
    const others = ((_a3 = grid[at]) != null ? _a3 : []).flatMap(
      (cell, column) => {
        var _a4;
        return ours.has(column) || isBlank(cell) ? [] : [`${cellText((_a4 = grid[heading]) == null ? void 0 : _a4[column])}: ${cellText(cell)}`.replace(/^: /, "")];
      }
    );
    return [notes, ...others].filter(Boolean).join("\n");
  }

  // src/sheets/book/paint.ts
  var USUAL_SIZE = 10;
  function paint(range2, rows, width, lookAt) {
    const looks = rows.map((_, row) => Array.from({ length: width }, (__, column) => lookAt(row, column)));
    const each = (of) => looks.map((row) => row.map(of));
    range2.setValues(rows.map((row) => Array.from({ length: width }, (_, column) => {
      var _a3;
      return guarded((_a3 = row[column]) != null ? _a3 : "");
    })));
    range2.setNumberFormats(each(({ format = "General" }) => format));
    range2.setFontWeights(each(({ bold }) => bold ? "bold" : "normal"));
    range2.setFontSizes(each(({ size = USUAL_SIZE }) => size));
    range2.setBackgrounds(each(({ background: background2 = null }) => background2));
    range2.setWraps(each(({ wrap = false }) => wrap));
    range2.setVerticalAlignment("top");
  }
  function guarded(value) {
    return typeof value === "string" ? asText(value) : value;
  }

  // src/sheets/review/summarySize.ts
  var CHART_BAR = 26;
  var CHART_EDGES = 120;
  var CHART_TALL = 640;
  var LINE_HEIGHT = 21;
  function summaryRows({ lines, weekTable, columns }) {
    if (!weekTable) return lines.length;
    return lines.length + 1 + chartRows(weekTable) * (columns === SUMMARY_WIDTH ? 2 : 1);
  }
  function chartRows(weekTable) {
    return Math.ceil(chartHeight(charted(weekTable)) / LINE_HEIGHT) + 1;
  }
  var MOST_BARS = 30;
  function charted({ count: count2 }) {
    return Math.min(count2, MOST_BARS + 1);
  }
  function chartHeight(count2) {
    return Math.min(CHART_TALL, CHART_EDGES + CHART_BAR * (count2 - 1));
  }

  // src/sheets/review/layout.ts
  var HEADING_ROW3 = 3;
  var FIRST_ROW = HEADING_ROW3 + 1;
  var WIDTH2 = REVIEW_COLUMNS.length;
  var LEFT = Array(FROZEN_COLUMNS).fill("");
  var NOTHING_CARRIED = { words: /* @__PURE__ */ new Map(), gone: [], typed: [] };
  function layoutOf({ name, headline, pointer, lines: own3, summary }, { words, gone, typed } = NOTHING_CARRIED) {
    const known = [...own3, ...gone];
    const lines = [...known, ...typed];
    const end2 = HEADING_ROW3 + lines.length + 1;
    const cells = lineCells(known);
    const rows = [
      { look: "title", values: [...LEFT, name, "", pointer] },
      { look: "headline", values: [...LEFT, headline] },
      { look: "headings", values: REVIEW_COLUMNS.map(({ heading }) => heading) },
      ...lines.map((line3, i) => {
        const values = REVIEW_COLUMNS.map(
          ({ key: key2, human }) => {
            var _a3, _b, _c;
            return key2 === "line" ? (_a3 = cells[i]) != null ? _a3 : "" : human ? (_c = (_b = words.get(line3)) == null ? void 0 : _b[key2]) != null ? _c : "" : line3.facts[key2];
          }
        );
        return { look: "line", values };
      }),
      { look: "line", values: [] },
      { look: "text", values: [] },
      ...summaryLayout(summary)
    ];
    return { rows, end: end2, summary: end2 + 2 };
  }
  function summaryLayout(summary) {
    return Array.from({ length: summaryRows(summary) }, (_, i) => {
      var _a3;
      return (_a3 = summary.lines[i]) != null ? _a3 : { look: "text", values: [] };
    });
  }
  function lay(range2, rows, width) {
    paint(
      range2,
      rows.map(({ values }) => values),
      width,
      (row, column) => lookOf(rows[row], column)
    );
  }
  function lookOf(row, column) {
    const { look: own3, values } = row != null ? row : { look: "text", values: [] };
    const look = own3 === "title" && column > FROZEN_COLUMNS ? "text" : own3;
    return {
      format: numberFormat(look, column),
      bold: look === "title" || look === "headings" || look === "section" || look === "heading",
      size: look === "title" ? 16 : look === "section" ? 12 : 10,
      background: background(look, values, column),
      // What is closed may be long, and makes no line taller.
      wrap: look === "headings" || // The first column is narrow, and the one beside it mostly blank.
      look === "heading" && column > 0 || look === "line" && column < OPEN_COLUMNS || look === "worded" && column >= FROZEN_COLUMNS
    };
  }
  function numberFormat(look, column) {
    var _a3;
    const key2 = look === "line" ? (_a3 = REVIEW_COLUMNS[column]) == null ? void 0 : _a3.key : void 0;
    if (key2 === "shareLeast" || key2 === "shareMost") return "0.0%";
    return look === "figures" && column >= FIRST_SHARE && column < SUMMARY_WIDTH ? "0.0%" : "General";
  }
  function background(look, values, column) {
    var _a3;
    if (look === "headings") return HEADING;
    if (look === "heading") return values.length > column ? HEADING : null;
    return look === "line" && ((_a3 = REVIEW_COLUMNS[column]) == null ? void 0 : _a3.human) ? INPUT : null;
  }

  // src/review/arrived.ts
  function arrivalOf(before, after, wanted, places) {
    const [was, is] = [byKey(before), byKey(after)];
    const texts = new Set(wanted.map(({ text }) => plain(text)));
    const isWanted = (line3, key2) => wanted.some((each) => each.line === line3 && each.key === key2);
    const unsure = [];
    const missing2 = wanted.filter(({ line: line3, key: key2, text }) => {
      var _a3, _b;
      const [now2, then] = [(_a3 = is.get(line3)) == null ? void 0 : _a3.stands[key2], (_b = was.get(line3)) == null ? void 0 : _b.stands[key2]];
      if (now2 === void 0) {
        unsure.push(line3);
        return false;
      }
      if (plain(now2) === plain(text)) return false;
      if (plain(now2) === plain(then != null ? then : "")) return true;
      unsure.push(line3);
      return false;
    });
    const back = !isMoved(before, after) ? [] : after.rows.flatMap((row) => {
      const old = was.get(row.key);
      if (!old || (!old.mark || !row.mark) && !isAlone(row, after, before)) return [];
      return HUMAN_KEYS.flatMap((key2) => {
        const changed = plain(row.stands[key2]) !== plain(old.stands[key2]) && texts.has(plain(row.stands[key2]));
        return changed && !isWanted(row.key, key2) ? [{ line: row.key, key: key2, text: old.stands[key2] }] : [];
      });
    });
    const known = new Map(after.rows.map((row) => [row.at, row]));
    const human = new Set(HUMAN_KEYS.flatMap((key2) => {
      var _a3;
      return (_a3 = after.columns.get(key2)) != null ? _a3 : [];
    }));
    const strays = [];
    const theirs = [];
    places.forEach(({ at, column }, i) => {
      var _a3, _b, _c, _d, _e, _f, _g;
      const cell = (_b = (_a3 = after.grid[at]) == null ? void 0 : _a3[column]) != null ? _b : "";
      if (((_c = wanted[i]) == null ? void 0 : _c.text) === "" || plain(textOf2(cell)) !== plain((_e = (_d = wanted[i]) == null ? void 0 : _d.text) != null ? _e : "")) return;
      const row = known.get(at);
      if (row && was.has(row.key) && human.has(column)) return;
      const stood = row ? stoodThere(row.key, column, before, after) : null;
      if (stood !== null) {
        theirs.push({ at, column, stood });
        return;
      }
      const alone2 = ((_f = after.grid[at]) != null ? _f : []).every(
        (each, other) => isBlank(each) || places.some((place) => place.at === at && place.column === other)
      );
      const unheaded = isBlank((_g = after.grid[after.heading]) == null ? void 0 : _g[column]) && after.grid.every((cells, each) => each === at || isBlank(cells[column]));
      if (alone2 || unheaded) strays.push({ at, column });
      else if (row) unsure.push(row.key);
    });
    return { missing: missing2, back, strays, theirs, unsure: [...new Set(unsure)] };
  }
  function isMoved(before, after) {
    const at = new Map(after.rows.map((row) => [row.key, row.at]));
    return before.rows.some((row) => at.get(row.key) !== row.at) || [...before.columns].some(([key2, column]) => after.columns.get(key2) !== column);
  }
  function isAlone({ pupilKey, interventionKey: interventionKey2 }, ...tables) {
    return tables.every(
      ({ rows }) => rows.filter((row) => row.pupilKey === pupilKey && row.interventionKey === interventionKey2).length === 1
    );
  }
  function stoodThere(line3, column, before, after) {
    var _a3, _b, _c, _d;
    const heading = cellText((_a3 = after.grid[after.heading]) == null ? void 0 : _a3[column]);
    const headings = ((_b = before.grid[before.heading]) != null ? _b : []).map(cellText);
    const old = before.rows.find(({ key: key2 }) => key2 === line3);
    if (!old || heading === "" || headings.filter((each) => each === heading).length !== 1) return null;
    const stood = (_d = (_c = before.grid[old.at]) == null ? void 0 : _c[headings.indexOf(heading)]) != null ? _d : "";
    if (typeof stood !== "object") return stood;
    return stood.minutes === 0 ? { day: isoDate(stood.day) } : null;
  }
  function byKey(table2) {
    return new Map(table2.rows.map((row) => [row.key, row]));
  }
  function textOf2(cell) {
    return cellText(cell);
  }
  function plain(text) {
    return text.replace(/\r\n?/g, "\n").trim();
  }

  // src/sheets/review/placed.ts
  var TRIES4 = 4;
  function writeWords(tab, clock2, before, words) {
    let table2 = before;
    let wanted = words;
    const unsure = /* @__PURE__ */ new Set();
    const done = [];
    let unwritten = false;
    for (let attempt2 = 0; attempt2 < TRIES4 && wanted.length > 0; attempt2 += 1) {
      const [placed2, places] = placesOf2(table2, wanted);
      for (const each of wanted) if (!placed2.includes(each)) unsure.add(each.line);
      places.forEach((place, i) => {
        const each = placed2[i];
        if (each) write(tab, place, each, done);
      });
      SpreadsheetApp.flush();
      const after = needTable(tab, clock2);
      const { missing: missing2, back, strays, theirs, unsure: doubtful } = arrivalOf(table2, after, placed2, places);
      for (const { at, column } of strays) tab.sheet.getRange(at + 1, column + 1).clearContent();
      for (const { at, column, stood } of theirs) putCell(tab, { at, column }, stood);
      for (const line3 of doubtful) unsure.add(line3);
      unwritten = strays.length + theirs.length > 0;
      wanted = [...back, ...missing2];
      table2 = after;
    }
    for (const { line: line3 } of wanted) unsure.add(line3);
    const names = new Map([...before.rows, ...table2.rows].map((row) => [row.key, row.text("intervention")]));
    return { table: table2, unsure: [...unsure].map((line3) => {
      var _a3;
      return (_a3 = names.get(line3)) != null ? _a3 : "";
    }).filter(Boolean), unwritten };
  }
  function putCell({ sheet }, { at, column }, stood) {
    const value = typeof stood === "string" ? asText(stood) : typeof stood === "object" ? stood.day : stood;
    sheet.getRange(at + 1, column + 1).setValue(value);
  }
  function placesOf2({ rows, columns }, wanted) {
    const at = new Map(rows.map((row) => [row.key, row.at]));
    const found = wanted.flatMap((each) => {
      const [row, column] = [at.get(each.line), columns.get(each.key)];
      return row === void 0 || column === void 0 ? [] : [[each, { at: row, column }]];
    });
    return [found.map(([each]) => each), found.map(([, place]) => place)];
  }
  function write({ sheet }, { at, column }, each, done) {
    const value = each.key === "by" && isoDay(each.text) !== null ? each.text : asText(each.text);
    try {
      sheet.getRange(at + 1, column + 1).setValue(value);
      done.push(each);
    } catch (error) {
      const text = error instanceof Error ? error.message : "";
      if (done.length === 0 || mayBeDone(text)) throw error;
      throw new UserError({ kind: "half saved", saved: done.map(({ key: key2 }) => headingOf2(key2)), why: googleInWords(text) });
    }
  }

  // src/sheets/review/headline.ts
  function writeHeadline(tab, { heading, grid, columns }, headline, was = tab.info) {
    var _a3, _b;
    if (heading === 0) return tab;
    const known = (_a3 = was.headline) != null ? _a3 : [];
    const line3 = ((_b = grid[heading - 1]) != null ? _b : []).map(cellText);
    const found = line3.findIndex((text) => text !== "" && known.includes(markOf(text)));
    const column = found >= 0 ? found : columns.has("by") ? 0 : FROZEN_COLUMNS;
    const cell = tab.sheet.getRange(heading, column + 1);
    const now2 = String(cell.getValue());
    if (now2 !== "" && !known.includes(markOf(now2))) return tab;
    const before = finishedIn(was);
    const mark = finishedIn(tab.info);
    const figures4 = headline != null ? headline : without(FIGURES_OF, without(before, now2));
    const next = mark === "" ? figures4 : `${mark}${FIGURES_OF}${figures4}`;
    if (next === now2) return tab;
    const info2 = keepInfo(tab, { headline: [.../* @__PURE__ */ new Set([markOf(now2), markOf(next)])] });
    cell.setValue(asText(next));
    return { ...tab, info: info2 };
  }
  var without = (start, text) => text.startsWith(start) ? text.slice(start.length) : text;
  function finishedIn({ finished, open }) {
    return finished === void 0 ? "" : finishedMark(finished, open != null ? open : 0);
  }

  // src/sheets/review/looks.ts
  var letters = (key2) => columnLetters(REVIEW_COLUMNS.findIndex((column) => column.key === key2) + 1);
  function dress2(sheet, end2) {
    sheet.setConditionalFormatRules(rulesFor(sheet, end2));
    for (const { from, count: count2, width } of widthRuns()) sheet.setColumnWidths(from, count2, width);
    sheet.getRange(HEADING_ROW3, OPEN_COLUMNS + 1, 1, REVIEW_COLUMNS.length - OPEN_COLUMNS).shiftColumnGroupDepth(1).collapseGroups();
    sheet.setFrozenRows(HEADING_ROW3);
    sheet.setFrozenColumns(FROZEN_COLUMNS);
    sheet.setHiddenGridlines(true);
  }
  function rulesFor(sheet, last) {
    const figures4 = sheet.getRange(`A${FIRST_ROW}:${letters("now")}${last}`);
    const sentences3 = sheet.getRange(`${letters("ask")}${FIRST_ROW}:${letters("lastTerm")}${last}`);
    const whole = `=$${letters("intervention")}${FIRST_ROW}="${ALL_TOGETHER}"`;
    const looks = STATUSES.flatMap((status3) => {
      const tint2 = TINTS[status3];
      return tint2 === void 0 ? [] : [{ formula: ruleFormula(letters("status"), FIRST_ROW, MARKS[status3]), tint: tint2 }];
    });
    return [...looks, { formula: whole, tint: PUPIL }].flatMap(({ formula, tint: tint2 }) => [
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint2).setBold(true).setRanges([figures4]).build(),
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint2).setRanges([sentences3]).build()
    ]);
  }
  function widthRuns() {
    const runs2 = [];
    REVIEW_COLUMNS.forEach(({ width }, column) => {
      const last = runs2[runs2.length - 1];
      if ((last == null ? void 0 : last.width) === width) last.count += 1;
      else runs2.push({ from: column + 1, count: 1, width });
    });
    return runs2;
  }
  function setChoices(sheet, first, columns, lines) {
    const column = columns.get("decision");
    if (column === void 0 || lines.length === 0) return;
    const rules2 = /* @__PURE__ */ new Map();
    const ruleFor = (choices) => {
      var _a3;
      const key2 = choices.join();
      const rule2 = (_a3 = rules2.get(key2)) != null ? _a3 : SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).build();
      rules2.set(key2, rule2);
      return rule2;
    };
    const wanted = lines.map((line3) => line3 === null ? [] : choicesFor(...line3));
    const range2 = sheet.getRange(first, column + 1, lines.length, 1);
    const standing = range2.getDataValidations().map(([rule2]) => rule2 != null ? rule2 : null);
    range2.setDataValidations(
      wanted.map((choices, i) => {
        var _a3;
        const stands = (_a3 = standing[i]) != null ? _a3 : null;
        return [stands !== null && !isOurs2(stands) ? stands : choices.length === 0 ? null : ruleFor(choices)];
      })
    );
  }
  function isOurs2(rule2) {
    const [listed2] = rule2.getCriteriaValues();
    return Array.isArray(listed2) && listed2.every((choice) => DECISIONS.includes(String(choice)));
  }

  // src/sheets/review/summary.ts
  var CHART_WIDTH = 900;
  function markSummary(sheet, first, summary) {
    const row = `${first}:${first}`;
    sheet.getRange(row).addDeveloperMetadata(SUMMARY_KEY, markOfRows(summaryLayout(summary)), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  function markOfRows(rows) {
    return `${rows.length} ${rows.map(({ values }) => rowMark(values)).join("")}`;
  }
  function rowMark(values) {
    const texts = values.map(String).filter((text) => text !== "");
    return fnv1a(JSON.stringify(texts)).slice(0, DIGITS3);
  }
  var DIGITS3 = 4;
  function marksIn2(mark) {
    var _a3;
    return ((_a3 = mark.getValue()) != null ? _a3 : "").split(" ").slice(1);
  }
  function typedInto({ mark, values, noted }, rows) {
    const known = marksIn2(mark);
    return values.map((cells, i) => {
      var _a3, _b;
      const own3 = rowMark(cells);
      const isBlank2 = cells.every((cell) => cell === "");
      const isKnown = known.some((marks) => marks.slice(i * DIGITS3, (i + 1) * DIGITS3) === own3) || own3 === rowMark((_b = (_a3 = rows[i]) == null ? void 0 : _a3.values) != null ? _b : []);
      return known.length > 0 && (noted[i] === true || !isBlank2 && !isKnown);
    });
  }
  function renewSummary(tab, { summary, day }) {
    var _a3, _b;
    const { sheet } = tab;
    const charts = sheet.getCharts().map((chart) => {
      var _a4;
      return { chart, id: (_a4 = chart.getChartId()) != null ? _a4 : -1 };
    });
    const { charts: noted = [], theirs: foundBefore } = tab.info;
    const theirs = foundBefore != null ? foundBefore : charts.map(({ id }) => id).filter((id) => !noted.includes(id));
    const rows = summaryLayout(summary);
    const most = sheet.getMaxRows();
    const found = oldSummary(tab, most);
    const whole = foundBefore === void 0 && noted.every((id) => charts.some((chart) => chart.id === id));
    if (found && whole && saysTheSame(found, rows))
      return { tab: { ...tab, info: tab.info.day === day ? tab.info : keepInfo(tab, { day }) }, below: false };
    const growing = (_a3 = tab.info.growing) != null ? _a3 : found ? { sheet: most, summary: found.count } : void 0;
    const renewing = { ...tab, info: keepInfo(tab, { theirs, growing }) };
    for (const { chart, id } of charts) if (!theirs.includes(id)) sheet.removeChart(chart);
    const now2 = oldSummary({ ...renewing, ...summaryOn(sheet) }, sheet.getMaxRows());
    const typed = now2 && typedInto(now2, rows);
    const below = (typed == null ? void 0 : typed.includes(true)) === true;
    if (now2 && typed && below) clearOurs2(sheet, now2, typed);
    const old = below ? null : now2;
    const first = old ? old.row : sheet.getLastRow() + 3;
    const more = old ? rows.length - old.count : first + rows.length - sheet.getMaxRows();
    if (old && more < 0) sheet.deleteRows(old.row + rows.length, -more);
    if (more > 0) sheet.insertRowsAfter(old ? old.row + old.count - 1 : sheet.getMaxRows(), more);
    const mark = old && setMark(old.mark, `${markOfRows(rows)} ${old.values.map(rowMark).join("")}`);
    if (!old) {
      (_b = tab.summaryMark) == null ? void 0 : _b.remove();
      markSummary(sheet, first, summary);
    }
    if (old && isTypedSince(tab, rows)) return renewSummary({ ...renewing, ...summaryOn(sheet) }, { summary, day });
    lay(sheet.getRange(first, 1, rows.length, SUMMARY_WIDTH), rows, SUMMARY_WIDTH);
    if (mark) setMark(mark, markOfRows(rows));
    if (old && old.width > SUMMARY_WIDTH)
      sheet.getRange(first, SUMMARY_WIDTH + 1, Math.min(old.count, rows.length), old.width - SUMMARY_WIDTH).clear();
    const ours = addCharts(sheet, first, summary, theirs);
    return {
      tab: { ...tab, info: keepInfo(renewing, { charts: ours, theirs: void 0, growing: void 0, day }), summaryRow: first },
      below
    };
  }
  function isTypedSince(tab, rows) {
    const now2 = oldSummary({ ...tab, ...summaryOn(tab.sheet) }, tab.sheet.getMaxRows());
    return now2 === null || typedInto(now2, rows).includes(true);
  }
  function clearOurs2(sheet, { row, width }, typed) {
    let first = 0;
    typed.forEach((isTyped, i) => {
      if (isTyped && i > first) sheet.getRange(row + first, 1, i - first, width).clear();
      if (isTyped) first = i + 1;
    });
    if (first < typed.length) sheet.getRange(row + first, 1, typed.length - first, width).clear();
  }
  function oldSummary({ sheet, info: info2, summaryRow: row, summaryMark: mark }, most) {
    var _a3, _b;
    if (row === null || !mark) return null;
    const marked3 = parseInt((_a3 = mark.getValue()) != null ? _a3 : "", 10) || 0;
    const count2 = Math.min(marked3 + movedSince(sheet, info2, marked3, row + marked3, most), most - row + 1);
    if (count2 < 1) return null;
    const block = sheet.getRange(row, 1, count2, sheet.getMaxColumns());
    const noted = block.getNotes().map((notes) => notes.some((note) => note !== ""));
    const hasMarks = marksIn2(mark).length > 0;
    const values = block.getValues();
    const isOurs3 = hasSummaryTitle((_b = values[0]) != null ? _b : []) && (hasMarks || values.every((cells) => cells.slice(SUMMARY_WIDTH).every((cell) => cell === "")));
    const width = Math.max(SUMMARY_WIDTH, ...values.map((cells) => cells.reduce((last, cell, i) => cell === "" ? last : i + 1, 0)));
    return isOurs3 ? { row, count: count2, mark, width, values, noted } : null;
  }
  function movedSince(sheet, { growing }, marked3, below, most) {
    if ((growing == null ? void 0 : growing.summary) !== marked3) return 0;
    const more = most - growing.sheet;
    const isRoom = more > 0 && below + more - 1 <= most && sheet.getRange(below, 1, more, sheet.getMaxColumns()).isBlank();
    return isRoom || more < 0 ? more : 0;
  }
  function saysTheSame({ values }, rows) {
    const same = (now2, next) => now2 === next;
    return values.length === rows.length && rows.every((row, i) => Array.from({ length: SUMMARY_WIDTH }).every((_, column) => {
      var _a3, _b;
      return same((_a3 = values[i]) == null ? void 0 : _a3[column], (_b = row.values[column]) != null ? _b : "");
    }));
  }
  function addCharts(sheet, first, { lines, weekTable, columns }, theirs) {
    if (!weekTable) return [];
    const row = first + weekTable.first;
    const below = first + lines.length + 1;
    const chart = (title, of, at, stacked) => {
      const builder = of.reduce(
        (built, [from, count2]) => built.addRange(sheet.getRange(row, from + 1, charted(weekTable), count2)),
        sheet.newChart().setChartType(Charts.ChartType.BAR)
      );
      sheet.insertChart(
        builder.setNumHeaders(1).setPosition(below + at * chartRows(weekTable), 1, 0, 0).setOption("title", title).setOption("isStacked", stacked).setOption("legend", { position: "bottom" }).setOption(
          "series",
          (stacked ? WEEK_SERIES : SHARE_SERIES).map((color) => ({ color }))
        ).setOption("width", CHART_WIDTH).setOption("height", chartHeight(charted(weekTable))).build()
      );
    };
    const longest = charted(weekTable) < weekTable.count ? MOST_BARS : null;
    chart(weekChartTitle(longest), WEEK_RANGES, 0, true);
    if (columns === SUMMARY_WIDTH) chart(shareChartTitle(longest), SHARE_RANGES, 1, false);
    return sheet.getCharts().map((each) => {
      var _a3;
      return (_a3 = each.getChartId()) != null ? _a3 : -1;
    }).filter((id) => !theirs.includes(id));
  }

  // src/sheets/review/renewTab.ts
  var TRIES5 = 3;
  function renewReview(tab, before, plan2, clock2) {
    let table2 = before;
    const { kept: kept2, ...start } = refreshed(table2, plan2.lines);
    let { facts, added: added2, gone } = start;
    const all = added2.length;
    let more = 0;
    let unsure = [];
    for (let attempt2 = 0; attempt2 < TRIES5; attempt2 += 1) {
      const changed = changedFacts(table2, facts);
      if (added2.length === 0 && changed.length === 0) break;
      more += writeOnce(tab, table2, { facts, added: added2 }, changed);
      SpreadsheetApp.flush();
      const read2 = needTable(tab, clock2);
      const after = putNamesBack(tab, table2, read2, facts) ? needTable(tab, clock2) : read2;
      unsure = putBack3(tab, clock2, table2, after, facts);
      table2 = unsure.length > 0 || isMoved(table2, after) ? needTable(tab, clock2) : after;
      ({ facts, added: added2, gone } = refreshed(table2, plan2.lines));
    }
    const named2 = writeHeadline(tab, table2, plan2.headline);
    const { tab: renewed, below } = renewSummary({ ...named2, summaryRow: tab.summaryRow === null ? null : tab.summaryRow + more }, plan2);
    const unmarked = tab.summaryMark === null && before.grid.some(hasSummaryTitle);
    return { tab: renewed, added: all, gone, kept: kept2, below: below || unmarked, unsure };
  }
  function writeOnce({ sheet }, table2, { facts, added: added2 }, changed) {
    const first = table2.end + 1;
    const room = Math.max(0, table2.blank - BLANK_ROWS);
    const more = Math.max(0, added2.length - room);
    if (more > 0) sheet.insertRowsBefore(first, more);
    if (added2.length > 0 || changed.some((key2) => key2 === "intervention" || key2 === "status")) {
      const all = [
        ...rowsAsWritten(table2, facts),
        ...added2.map((line3) => [String(line3.facts.intervention), String(line3.facts.status)])
      ];
      setChoices(sheet, table2.heading + 2, table2.columns, all);
    }
    writeFacts(sheet, table2, facts, changed);
    if (added2.length > 0) writeAdded(sheet, first, table2, added2);
    return more;
  }
  function putNamesBack(tab, before, after, facts) {
    var _a3;
    if (!isMoved(before, after)) return false;
    const ours = oursIn(facts);
    const marks = (_a3 = after.columns.get("line")) != null ? _a3 : -1;
    const lost = after.grid.flatMap((cells, at) => {
      var _a4;
      const id = at > after.heading ? (_a4 = readLineCell(cellText(cells[marks]))) == null ? void 0 : _a4.id : void 0;
      return ["pupil", "intervention"].flatMap((key2) => {
        var _a5;
        const column = (_a5 = after.columns.get(key2)) != null ? _a5 : -1;
        const text = cellText(cells[column]);
        const stood = id !== void 0 && ours.has(text) ? stoodThere(id, column, before, after) : null;
        return stood === null || stood === text ? [] : [{ at, column, stood }];
      });
    });
    for (const { at, column, stood } of lost) putCell(tab, { at, column }, stood);
    return lost.length > 0;
  }
  function oursIn(facts) {
    return new Set([...facts.values()].flatMap((own3) => Object.values(own3).map((value) => String(value))));
  }
  function putBack3(tab, clock2, before, after, facts) {
    var _a3;
    if (!isMoved(before, after)) return [];
    const ours = oursIn(facts);
    const was = new Map(before.rows.map((row) => [row.key, row]));
    const is = new Map(after.rows.map((row) => [row.at, row]));
    const own3 = new Set(after.columns.values());
    for (const row of before.rows)
      for (const column of before.columns.values()) {
        const now2 = is.get(row.at);
        const text = cellText((_a3 = after.grid[row.at]) == null ? void 0 : _a3[column]);
        if (!now2 || own3.has(column) || !ours.has(text)) continue;
        const stood = stoodThere(now2.key, column, before, after);
        if (stood !== null && stood !== text) putCell(tab, { at: row.at, column }, stood);
      }
    const words = after.rows.flatMap((row) => {
      const old = was.get(row.key);
      if (!(old == null ? void 0 : old.mark) || !row.mark) return [];
      return HUMAN_KEYS.flatMap(
        (key2) => row.stands[key2] !== old.stands[key2] && ours.has(row.stands[key2]) ? [{ line: row.key, key: key2, text: old.stands[key2] }] : []
      );
    });
    return words.length === 0 ? [] : writeWords(tab, clock2, after, words).unsure;
  }
  var BLANK_ROWS = 2;
  var OUR_KEYS = [...FACT_KEYS, "line"];
  function rowsAsWritten({ heading, end: end2, rows }, facts) {
    const byRow = new Map(rows.map((row) => [row.at, row]));
    return Array.from({ length: end2 - heading - 1 }, (_, i) => {
      var _a3, _b;
      const row = byRow.get(heading + 1 + i);
      return row ? [row.text("intervention"), String((_b = (_a3 = facts.get(row)) == null ? void 0 : _a3.status) != null ? _b : row.text("status"))] : null;
    });
  }
  function changedFacts({ rows, columns }, facts) {
    return OUR_KEYS.filter((key2) => columns.has(key2) && rows.some((row) => {
      var _a3;
      return differs(row, key2, (_a3 = facts.get(row)) == null ? void 0 : _a3[key2]);
    }));
  }
  function writeFacts(sheet, { rows, columns }, facts, changed) {
    var _a3, _b, _c, _d;
    const byPlace2 = [...rows].sort((a, b) => a.at - b.at);
    const pieces = changed.flatMap((key2) => piecesOf3(byPlace2, key2, facts).map((piece) => ({ ...piece, key: key2 })));
    const together3 = /* @__PURE__ */ new Map();
    for (const { rows: under, key: key2 } of pieces) {
      const place = `${(_b = (_a3 = under[0]) == null ? void 0 : _a3.at) != null ? _b : 0} ${under.length}`;
      const same = together3.get(place);
      if (same) same.keys.push(key2);
      else together3.set(place, { rows: under, keys: [key2] });
    }
    for (const { rows: under, keys } of together3.values())
      for (const run of sideBySide(keys, columns))
        sheet.getRange(((_d = (_c = under[0]) == null ? void 0 : _c.at) != null ? _d : 0) + 1, run.column + 1, under.length, run.keys.length).setValues(under.map((row) => run.keys.map((key2) => {
          var _a4, _b2;
          return guarded((_b2 = (_a4 = facts.get(row)) == null ? void 0 : _a4[key2]) != null ? _b2 : "");
        })));
  }
  function piecesOf3(rows, key2, facts) {
    var _a3, _b;
    const pieces = [];
    let last;
    for (const row of rows) {
      if (((_a3 = facts.get(row)) == null ? void 0 : _a3[key2]) === void 0) continue;
      if (last && row.at === last.at + 1) (_b = pieces[pieces.length - 1]) == null ? void 0 : _b.push(row);
      else pieces.push([row]);
      last = row;
    }
    return pieces.filter((piece) => piece.some((row) => {
      var _a4;
      return differs(row, key2, (_a4 = facts.get(row)) == null ? void 0 : _a4[key2]);
    })).map((piece) => ({ rows: piece }));
  }
  function differs(row, key2, value) {
    return value !== void 0 && row.cell(key2) !== (typeof value === "string" ? value.trim() : value);
  }
  function sideBySide(keys, columns) {
    var _a3;
    const inOrder3 = [...keys].sort((a, b) => {
      var _a4, _b;
      return ((_a4 = columns.get(a)) != null ? _a4 : 0) - ((_b = columns.get(b)) != null ? _b : 0);
    });
    const runs2 = [];
    for (const key2 of inOrder3) {
      const column = (_a3 = columns.get(key2)) != null ? _a3 : 0;
      const last = runs2[runs2.length - 1];
      if (last && last.column + last.keys.length === column) last.keys.push(key2);
      else runs2.push({ column, keys: [key2] });
    }
    return runs2;
  }
  function writeAdded(sheet, first, { columns, rows }, added2) {
    const keys = OUR_KEYS.filter((key2) => columns.has(key2));
    const cells = lineCells(
      added2,
      rows.map(({ key: key2 }) => key2)
    );
    for (const run of sideBySide(keys, columns)) {
      sheet.getRange(first, run.column + 1, added2.length, run.keys.length).setValues(added2.map(({ facts }, i) => run.keys.map((key2) => {
        var _a3;
        return guarded(key2 === "line" ? (_a3 = cells[i]) != null ? _a3 : "" : facts[key2]);
      })));
    }
  }

  // src/review/noChange.ts
  function noChange({ rows }) {
    const quiet = [...byPupil(rows).values()].filter((own3) => isQuiet(own3) && own3.some((row) => row.stands.decision === ""));
    return {
      pupils: quiet.flatMap((own3) => {
        var _a3, _b;
        return (_b = (_a3 = own3.find(isPackage)) == null ? void 0 : _a3.text("pupil")) != null ? _b : [];
      }),
      words: quiet.flatMap(
        (own3) => own3.filter(({ stands }) => stands.decision === "").map((row) => ({ line: row.key, key: "decision", text: decided(row) }))
      )
    };
  }
  function isQuiet(own3) {
    const whole = own3.find(isPackage);
    return (whole == null ? void 0 : whole.text("status")) === "In class" && whole.text("question") === "" && // What has ended asks what it changed, and a duty whether it is delivered.
    own3.every((row) => choicesFor(row.text("intervention"), row.text("status")).length > 0 && !row.text("status").includes(DUTY_WORDS)) && // Where this was broken off, the words of before are there already.
    own3.every((row) => HUMAN_KEYS.every((key2) => row.stands[key2] === "" || key2 === "decision" && row.stands[key2] === decided(row)));
  }
  function decided(row) {
    return isPackage(row) ? NO_CHANGE : KEEP;
  }

  // src/review/state.ts
  function pupilsIn({ rows }) {
    return [...byPupil(rows)].map(([key2, own3]) => {
      var _a3, _b, _c;
      return {
        key: key2,
        pupil: ((_a3 = own3[0]) == null ? void 0 : _a3.text("pupil")) || "No pupil named",
        status: (_c = (_b = own3.find(isPackage)) == null ? void 0 : _b.text("status")) != null ? _c : "",
        decided: openOf(own3).length === 0
      };
    });
  }
  function openOf(own3) {
    var _a3;
    const whole = own3.find(isPackage);
    const decision = decisionOf((_a3 = whole == null ? void 0 : whole.written.decision) != null ? _a3 : "");
    if (decision !== "" && decision !== REBALANCE) return [];
    return own3.filter(
      (row) => row !== whole && row.written.decision === "" && choicesFor(row.text("intervention"), row.text("status")).length > 0
    );
  }
  function openLines(table2) {
    return [...byPupil(table2.rows).values()].flatMap(openOf);
  }
  function pupilReview({ rows }, key2) {
    const own3 = rows.filter((row) => row.pupilKey === key2);
    const [first] = own3;
    if (!first) return null;
    const whole = own3.find(isPackage);
    return {
      key: key2,
      pupil: first.text("pupil") || "No pupil named",
      package: whole ? lineOf2(whole) : NO_PACKAGE,
      week: whole ? weekOf3(whole, own3) : null,
      lines: own3.filter((row) => row !== whole).sort((a, b) => toAsk(b) - toAsk(a)).map(lineOf2)
    };
  }
  var NO_PACKAGE = {
    line: "",
    isPackage: true,
    intervention: ALL_TOGETHER,
    status: "",
    standing: "",
    figures: "",
    score: "",
    seen: "",
    questions: [],
    lastTerm: "",
    written: { decision: "", who: "", by: "", notes: "" },
    choices: [],
    kind: "",
    tries: null
  };
  function lineOf2(row) {
    var _a3;
    return {
      line: row.key,
      isPackage: isPackage(row),
      intervention: row.text("intervention"),
      status: row.text("status"),
      standing: standingOf(row.text("status")),
      figures: figuresIn(row),
      score: [row.text("score"), row.text("band")].filter(Boolean).join(" "),
      seen: row.text("seen"),
      questions: row.text("question").split("\n").filter(Boolean),
      lastTerm: row.text("lastTerm"),
      written: row.written,
      choices: choicesFor(row.text("intervention"), row.text("status")),
      kind: (_a3 = kindOfWork(row.text("intervention"))) != null ? _a3 : "",
      tries: triesOf2(row),
      ...row.hasByColumn ? { agreedOn: true } : {}
    };
  }
  function figuresIn(row) {
    const [least, most, shareLeast, shareMost] = ["least", "most", "shareLeast", "shareMost"].map((key2) => row.cell(key2));
    if (typeof least !== "number" || typeof most !== "number") return "";
    const minutes3 = least === most ? numberInWords(most) : `${numberInWords(least)} to ${numberInWords(most)}`;
    if (typeof shareLeast !== "number" || typeof shareMost !== "number") return `${minutes3} minutes a week`;
    const share2 = shareLeast === shareMost ? percent(shareMost) : `${percent(shareLeast)}–${percent(shareMost)}`;
    return `${minutes3} minutes a week, ${share2} of the taught week`;
  }
  function toAsk(row) {
    const score = row.cell("score");
    return typeof score === "number" ? score : -1;
  }
  function weekOf3(row, own3) {
    const [outMost, shareLeast, shareMost] = ["most", "shareLeast", "shareMost"].map((key2) => row.cell(key2));
    if (typeof outMost !== "number" || typeof shareLeast !== "number" || typeof shareMost !== "number" || shareMost <= 0) return null;
    return {
      taughtMinutes: Math.round(outMost / shareMost),
      outMost,
      shareLeast,
      shareMost,
      atLeast: own3.some((each) => isNotRead(each.text("status")))
    };
  }
  function triesOf2(row) {
    var _a3, _b, _c, _d;
    const [least, most] = [row.cell("least"), row.cell("most")];
    if (isPackage(row) || typeof most !== "number" || most <= 0 || choicesFor(row.text("intervention"), row.text("status")).length === 0)
      return null;
    const kind = kindOfWork(row.text("intervention"));
    return {
      most,
      ...typeof least === "number" && least < most ? { least } : {},
      session: (_b = (_a3 = row.mark) == null ? void 0 : _a3.session) != null ? _b : null,
      times: (_d = (_c = row.mark) == null ? void 0 : _c.times) != null ? _d : null,
      ...row.text("status").includes(DUTY_WORDS) ? { isDuty: true } : publishedDose(row.text("intervention")),
      ...kind === null ? {} : { kind }
    };
  }

  // src/sheets/review/stateOf.ts
  function stateOf({ id, info: info2, name }, table2) {
    var _a3, _b, _c;
    const pupils2 = pupilsIn(table2);
    const left = (_b = (_a3 = pupils2.find(({ key: key2 }) => markOf(key2) === info2.at)) != null ? _a3 : pupils2.find(({ decided: decided2 }) => !decided2)) != null ? _b : pupils2[0];
    return {
      id,
      name: name(),
      term: info2.term,
      finished: info2.finished === void 0 ? null : dateInWords(info2.finished),
      pupils: pupils2,
      quiet: noChange(table2).pupils,
      at: (_c = left == null ? void 0 : left.key) != null ? _c : null
    };
  }

  // src/sheets/review/writeTab.ts
  function makeReview(book, plan2, from, words) {
    var _a3, _b;
    const info2 = { term: plan2.term, day: plan2.day, headline: [markOf(plan2.headline)], ...from };
    const { sheet, name } = addTab(book, plan2.name, REVIEW_KEY, JSON.stringify({ ...info2, making: true }));
    const { rows, end: end2, summary } = layoutOf(plan2, words);
    fitRows(sheet, rows.length);
    lay(sheet.getRange(1, 1, rows.length, WIDTH2), rows, WIDTH2);
    sheet.getRange(HEADING_ROW3, WIDTH2).setNote(JSON.stringify(info2));
    const lines = [...plan2.lines, ...(_a3 = words == null ? void 0 : words.gone) != null ? _a3 : [], ...(_b = words == null ? void 0 : words.typed) != null ? _b : []].map(
      ({ facts }) => [String(facts.intervention), String(facts.status)]
    );
    setChoices(sheet, FIRST_ROW, COLUMNS_AS_MADE, lines);
    dress2(sheet, end2);
    sheet.getRange(HEADING_ROW3, 1, end2 - HEADING_ROW3 + 1, WIDTH2).createFilter();
    markSummary(sheet, summary, plan2.summary);
    const charts = addCharts(sheet, summary, plan2.summary, []);
    const [metadata] = sheet.getDeveloperMetadata();
    if (!metadata) throw new UserError({ kind: "review not made", tab: name });
    const made = { sheet, id: sheet.getSheetId(), name: () => name, info: info2, keep: keeping(metadata), summaryRow: summary, summaryMark: null };
    return { ...made, info: keepInfo(made, { charts }) };
  }
  function fitRows(sheet, rows) {
    const have = sheet.getMaxRows();
    const wanted = rows + SPARE_ROWS;
    if (wanted > have) sheet.insertRowsAfter(have, wanted - have);
    else if (wanted < have) sheet.deleteRows(wanted + 1, have - wanted);
  }
  var SPARE_ROWS = 20;

  // src/sheets/review/making.ts
  function writeReview(request) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const { whole, broken } = tabsOf(book);
      const tabs = [...whole, ...broken.flatMap((tab) => kept(book, tab, planOf(book, whole, found), found.clock))];
      const here = reviewOf(found, tabs);
      if (here) {
        const table2 = here.info.finished === void 0 ? tableOf2(here, found.clock) : null;
        if (table2 && isOfEarlierVersion(table2)) return takeOver(book, here, table2, tabs, found);
        const { tab, message } = renew(book, here, tabs, found);
        return replyOf2(tab, found.clock, message);
      }
      const plan2 = planOf(book, tabs, found);
      const made = makeReview(book, plan2, {
        register: found.registers[0].id,
        ...found.registers[0].isExample ? { example: true } : {}
      });
      return replyOf2(made, found.clock, [reviewStarted(made.name()), plan2.followUp].filter(Boolean).join(" "));
    });
  }
  function takeOver(book, old, table2, tabs, found) {
    const plan2 = planOf(book, tabs, found);
    const { register, example, at } = old.info;
    if (!isNamedEarlier(old.name())) book.rename(old.sheet, freeName(book, earlierName(old.name())));
    const made = makeReview(book, plan2, { register, example, at, carries: old.id }, carried(table2, plan2.lines));
    return replyOf2(made, found.clock, reviewTakenOver(made.name(), old.sheet.getName()));
  }
  function kept(book, tab, plan2, clock2) {
    if (isAsPlanned(
      tab.sheet,
      layoutOf(plan2).rows.map(({ values }) => values)
    )) {
      book.remove(tab.sheet);
      return [];
    }
    if (tableOf2(tab, clock2)) return [{ ...tab, info: keepInfo(tab, { making: void 0 }) }];
    giveAway(tab.sheet);
    return [];
  }
  function refreshAfterCheck(book, found) {
    const tabs = tabsOf(book).whole;
    const here = reviewOf(found, tabs);
    if (!here || here.info.finished !== void 0) return null;
    try {
      return renew(book, here, tabs, found).message;
    } catch (error) {
      if (error instanceof UserError) return explained(error).message;
      throw error;
    }
  }
  function planOf(book, tabs, found) {
    const { judgement, report: report2, tab, clock: clock2 } = found;
    return reviewPlan(judgement, report2, tab.problems, lastTermOf(tabs, reviewTerm(judgement.settings), found, book, clock2));
  }
  function renew(book, here, tabs, found) {
    const { tab, ...done } = renewReview(here, needTable(here, found.clock), planOf(book, tabs, found), found.clock);
    const day = found.settings.reviewDay === found.clock.today ? null : found.settings.reviewDay;
    return { tab, message: reviewRefreshed(tab.name(), { ...done, day }) };
  }
  function replyOf2(tab, clock2, message) {
    return { reviewSheet: tab.name(), message, review: stateOf(tab, needTable(tab, clock2)) };
  }
  function lastTermOf(tabs, term, found, book, clock2) {
    var _a3, _b;
    const now2 = (_a3 = termNumber(term)) != null ? _a3 : 0;
    const before = tabs.filter(({ info: info2 }) => {
      var _a4;
      return !info2.example && ((_a4 = termNumber(info2.term)) != null ? _a4 : Infinity) < now2;
    });
    const own3 = before.filter(({ info: info2 }) => isOf(found, info2.register));
    const there = lazy(() => new Set(book.tabs().map(({ sheet }) => sheet.getSheetId())));
    const ofOneThatIsGone = () => before.filter(({ info: info2 }) => info2.register === void 0 || !there().has(info2.register));
    const last = (own3.length > 0 || before.length === 0 ? own3 : ofOneThatIsGone()).pop();
    const table2 = last && tableOf2(last, clock2);
    return last && table2 ? { term: last.info.term, day: (_b = last.info.day) != null ? _b : null, table: table2 } : null;
  }

  // src/sheets/check/actions.ts
  function check(request) {
    return checkWithReport(request).reply;
  }
  function report(request) {
    const { reply, report: report2 } = checkWithReport(request, request.sheet === void 0);
    return { ...reply, report: report2 };
  }
  var TRIES6 = 3;
  function checkWithReport(request, others = false) {
    const work = (book) => {
      const wasBrokenOff = [recoverInsertion(book), recoverTab(book)].includes(true);
      let first = find(book, request);
      for (let attempt2 = 0; attempt2 < TRIES6 && !first.registers.every(areWhereRead); attempt2 += 1) first = find(book, request);
      const unmarked = first.registers.filter((register) => register.unmarked.length > 0);
      for (const register of unmarked) markAgain(register.sheet, register.unmarked);
      if (unmarked.length > 0) first = find(book, request);
      const again = () => find(book, { ...request, sheet: first.registers[0].name });
      let found = first;
      for (let attempt2 = 1; !isInPlace(found); attempt2 += 1) {
        if (attempt2 > TRIES6) throw new UserError({ kind: "columns moved", sheet: first.registers[0].name });
        putInPlace(found);
        found = again();
      }
      found.keep();
      const apart = [...judgesOtherwise(found.registers), ...found.registers.flatMap(columnsApart)];
      const blocked2 = [];
      let unwritten = wasBrokenOff || unmarked.length > 0 || first !== found;
      for (let attempt2 = 1; ; attempt2 += 1) {
        const said3 = highlightAll(book, found);
        if (said3) {
          blocked2.push(...said3.flatMap((each) => each.said));
          unwritten || (unwritten = attempt2 > 1);
          for (const { did } of said3) if (did !== "nothing") unwritten = did === "written";
          break;
        }
        if (attempt2 === TRIES6) throw new UserError({ kind: "columns moved", sheet: first.registers[0].name });
        found = again();
      }
      const refreshed2 = refreshAfterCheck(book, found);
      const unread2 = others ? otherRegisters(book, found.registers) : [];
      const news = [...apart, ...unread2.length > 0 ? [othersInWords(unread2)] : [], ...refreshed2 === null ? [] : [refreshed2]];
      return { reply: replyOf(found, blocked2, news), report: found.report, unwritten: unwritten || refreshed2 !== null };
    };
    return withLock(work, ({ unwritten }) => unwritten);
  }
  function isInPlace({ registers }) {
    return registers.every((register) => register.ours.length === 0 || areWhole(register) && areAtEdge(register));
  }
  function putInPlace({ registers }) {
    const highlighted = registers.filter(({ ours }) => ours.length > 0);
    const spoilt = highlighted.filter((register) => !areWhole(register));
    if (spoilt.every(areWhereRead)) spoilt.forEach(clearHighlights);
    highlighted.filter((register) => !spoilt.includes(register) && !areAtEdge(register)).forEach(moveToEdge);
  }
  function highlightAll(book, found) {
    const { settings, tab } = found;
    const base = tab.range ? { ...tab.settings, taughtMinutes: settings.taughtMinutes, taughtSaid: settings.taughtSaid } : tab.settings;
    const formula = { settings, base, tab: tab.range !== null, locale: lazy(() => book.spreadsheet.getSpreadsheetLocale()) };
    const all = [];
    for (const register of found.registers) {
      const done = addHighlights(book, found, register, formula);
      if (!done) return null;
      all.push(done);
    }
    return all;
  }
  function judgesOtherwise(registers) {
    const before = registers.flatMap(({ ours }) => ours.filter(({ judgement }) => judgement !== JUDGEMENT && judgement !== NEW_COLUMN));
    return before.length === 0 ? [] : [JUDGES_OTHERWISE];
  }
  function columnsApart({ name, lastColumn, edge }) {
    return edge() === lastColumn ? [] : [columnsBeyond(name, columnLetters(edge() + 1), columnLetters(edge() + 2))];
  }
  function clear() {
    return withLock((book) => {
      recoverInsertion(book);
      recoverTab(book);
      const cleared = book.tabs().flatMap(({ sheet, hasCells }) => {
        if (!hasCells()) return [];
        const { columns, isOurTab } = oursOn(sheet);
        if (isOurTab) return [];
        const unmarked = unmarkedOn(sheet, toGrid(sheet.getDataRange().getValues(), book.clock().wallClock), columns);
        markAgain(sheet, unmarked);
        return [clearHighlights({ sheet, ours: unmarked.length === 0 ? columns : oursOn(sheet).columns })];
      });
      const sum3 = (what) => cleared.reduce((all, each) => all + each[what], 0);
      return { message: clearedInWords({ columns: sum3("columns"), kept: sum3("kept"), rules: sum3("rules") }) };
    });
  }
  function openSettings() {
    return withLock((book) => {
      recoverTab(book);
      const { name, made, added: added2 } = openSettingsTab(book, book.memory().chosen.taughtMinutes);
      return { message: settingsOpened(name, made, added2) };
    });
  }
  function makeRegister2() {
    return withLock((book) => {
      const sheet = makeRegister(book);
      return { sheet, message: registerMade(sheet) };
    });
  }
  function showExample() {
    return withLock((book) => {
      recoverTab(book);
      const sheet = makeExample(book);
      return { sheet, message: exampleShown(sheet) };
    });
  }
  function removeExample2() {
    return withLock((book) => {
      const gone = removeExample(book);
      return { sheet: "", message: exampleRemoved(gone) };
    });
  }
  function showCell({ sheet: name, cell }) {
    const sheet = sheetCalled(name);
    sheet.activate();
    rangeOf(sheet, cell).activate();
    return { shown: cell };
  }
  function rangeOf(sheet, cell) {
    try {
      return sheet.getRange(cell);
    } catch {
      throw new UserError({ kind: "cell gone", cell });
    }
  }
  function showRows({ sheet: name, rows }) {
    const sheet = sheetCalled(name);
    const last = sheet.getMaxRows();
    if (rows.some((row) => row > last)) throw new UserError({ kind: "rows gone" });
    sheet.activate();
    sheet.getRangeList(rows.map((row) => `${row}:${row}`)).activate();
    return { shown: counted(rows.length, "row") };
  }
  function sheetCalled(name) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (!sheet) throw new UserError({ kind: "sheet gone", sheet: name });
    return sheet;
  }

  // src/sheets/check/correctCell.ts
  function correctCell({ register, of, to }) {
    return withLock((book) => {
      var _a3, _b, _c;
      const { report: report2, registers } = find(book, { sheet: register });
      const line3 = placeOf(report2, of);
      const isDate2 = report2.datesNotRead.includes(line3);
      const sheet = sheetOf(book, line3.sheet);
      const range2 = sheet.getRange(line3.cell);
      if (range2.getFormula() !== "" || isFed(sheet, report2.register.headingRow))
        throw new UserError({ kind: "cell holds a formula", cell: line3.cell });
      const width = (_b = (_a3 = registers.find(({ name }) => name === line3.sheet)) == null ? void 0 : _a3.lastColumn) != null ? _b : range2.getColumn();
      const before = valuesOf2(sheet, width);
      const number3 = to.trim() === "" ? NaN : Number(to);
      range2.setValue(Number.isNaN(number3) ? isDate2 ? to : asText(to) : number3);
      SpreadsheetApp.flush();
      if (!isStillTheirs(find(book, { sheet: register }), line3)) {
        const stood = stoodThere2(before, (_c = valuesOf2(sheet, width)[line3.row - 1]) != null ? _c : [], range2.getColumn() - 1);
        if (stood !== void 0) range2.setValue(typeof stood === "string" ? asText(stood) : stood);
        throw new UserError({ kind: "cell changed", cell: line3.cell });
      }
      return { shown: line3.cell };
    });
  }
  function valuesOf2(sheet, width) {
    return sheet.getRange(1, 1, sheet.getLastRow(), width).getValues();
  }
  function stoodThere2(before, row, column) {
    var _a3;
    const others = (cells) => JSON.stringify(cells.map((cell, i) => i === column ? null : cell));
    return (_a3 = before.find((cells) => others(cells) === others(row))) == null ? void 0 : _a3[column];
  }
  function isSame2(line3, of) {
    return line3.sheet === of.sheet && line3.pupil === of.pupil && line3.intervention === of.intervention && line3.text === of.text;
  }
  function placeOf({ register: { notRead: notRead2 }, datesNotRead }, of) {
    var _a3;
    const alike = [...notRead2, ...datesNotRead].filter((line3) => isSame2(line3, of));
    const found = (_a3 = alike.find(({ cell }) => cell === of.cell)) != null ? _a3 : alike.length === 1 ? alike[0] : void 0;
    if (!found) throw new UserError({ kind: "cell changed", cell: of.cell });
    return found;
  }
  function isStillTheirs({ judgement, originOf: originOf2 }, { sheet, row, pupil, intervention }) {
    return judgement.rows.some(({ row: each }) => {
      const origin = originOf2(each);
      const names = each.pupils.map(({ name }) => name).join(", ");
      return origin.sheet === sheet && origin.row + each.index === row && (pupil === "" || names === pupil) && (intervention === "" || each.provision.intervention === intervention);
    });
  }
  function sheetOf(book, name) {
    const found = book.tabs().find((tab) => tab.name === name);
    if (!found) throw new UserError({ kind: "sheet gone", sheet: name });
    return found.sheet;
  }
  function isFed(sheet, headingRow) {
    const formulas = sheet.getRange(1, 1, Math.min(headingRow + 2, sheet.getMaxRows()), sheet.getLastColumn()).getFormulas();
    return formulas.some((row) => row.some((formula) => formula !== "" && !OUR_CALL.test(formula) && spillWidth(formula) !== 1));
  }

  // src/public.ts
  var MENU = [
    { name: "menuCheck", caption: "Check this register", summary: "Opens the sidebar and checks the register that is open." },
    { name: "menuReview", caption: "Start or go on with the review", summary: "Opens the sidebar at this term's review." },
    { name: "menuPapers", caption: "Make a paper …", summary: "Opens the sidebar where papers are made: for governors, for parents." },
    { name: "menuSettings", caption: "Settings", summary: "Opens the tab with the settings, and makes it where there is none." },
    { name: "menuClear", caption: "Clear highlights", summary: "Takes away the columns and highlights that were added, and nothing else." },
    { name: "menuHelp", caption: "Help", summary: "Opens the sidebar at Help, with the version and what becomes of the data." }
  ];

  // src/sheets/menu.ts
  var TITLE2 = "Outventions";
  function buildMenu() {
    const menu = SpreadsheetApp.getUi().createAddonMenu();
    for (const { caption, name } of MENU) menu.addItem(caption, name);
    menu.addToUi();
  }
  function openSidebar(start) {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").append(`<script>document.body.dataset.start = '${start}';<\/script>`);
    SpreadsheetApp.getUi().showSidebar(page.setTitle(TITLE2));
  }
  function fromMenu(action) {
    let said3;
    try {
      said3 = action();
    } catch (error) {
      SpreadsheetApp.getUi().alert(TITLE2, explained(error).message, SpreadsheetApp.getUi().ButtonSet.OK);
      return;
    }
    SpreadsheetApp.getActiveSpreadsheet().toast(said3, TITLE2, TOAST_SECONDS);
  }
  var TOAST_SECONDS = 8;

  // src/papers/decisions.ts
  function decisions({ key: key2 }, table2, near) {
    const own3 = table2.rows.filter((row) => row.pupilKey === key2 && row.written.decision !== "");
    const lines = [...own3].sort((a, b) => Number(isPackage(b)) - Number(isPackage(a))).map((row) => {
      const decided2 = decidedOn(row, near);
      const decision = decisionOf(decided2.decision);
      const more = decided2.decision.trim().slice(decision.length).replace(/^:\s*/, "");
      return decisionInWords(isPackage(row) ? null : row.text("intervention"), decision, more, whoAndByInWords(decided2));
    });
    return lines.length > 0 ? lines : [NO_DECISION_YET];
  }

  // src/papers/page.ts
  function pageLine(look, ...values) {
    return { look, values };
  }
  var LONGEST_LINE2 = 90;
  function sentences2(...texts) {
    return texts.flatMap((text) => linesOf(text.replace(/\s+/g, " "), LONGEST_LINE2)).map((line3) => pageLine("text", line3));
  }
  function pageSection(title, headings, lines) {
    if (lines.length === 0) return [];
    return [
      pageLine("gap"),
      pageLine("section", title),
      ...headings.length > 0 ? [pageLine("heading", ...headings)] : [],
      ...lines.map((values) => pageLine("line", ...values))
    ];
  }

  // src/papers/weekGrid.ts
  var NOON = 12 * 60;
  function weekGrid(running) {
    const placed2 = running.map((row) => ({ row, at: placesOf3(row) }));
    const all = placed2.flatMap(({ at }) => at);
    const half = (isAfternoon) => WEEKDAYS.map(
      (_, day) => all.filter((each) => each.day === day && each.isAfternoon === isAfternoon).sort((a, b) => {
        var _a3, _b;
        return ((_a3 = a.from) != null ? _a3 : 0) - ((_b = b.from) != null ? _b : 0);
      }).map(entryInWords).join("\n")
    );
    return {
      halves: all.length > 0 ? [half(false), half(true)] : null,
      vary: placed2.filter(({ at }) => at.length === 0).map(({ row }) => row)
    };
  }
  function placesOf3(row) {
    var _a3, _b, _c, _d;
    const { slots, texts } = row.provision;
    if (slots.length > 0) return slots.map(({ day, from, to }) => ({ row, day, isAfternoon: from >= NOON, from, to }));
    const said3 = plainWords([(_a3 = texts.day) != null ? _a3 : "", (_b = texts.when) != null ? _b : "", ...[(_c = texts.times) != null ? _c : "", (_d = texts.dose) != null ? _d : ""].filter(namesADay)].join(" ")).replace(AT_A_TIME, "$1").replace(LENGTHS2, " ");
    const days2 = WEEKDAYS.flatMap(
      (name, day) => new RegExp(`\\b${name.slice(0, 3).toLowerCase()}`).test(said3) || EVERY_DAY.test(said3) ? [day] : []
    );
    const [isMorning, isAfternoon] = [/\b(?:am|mornings?)\b/.test(said3), /\b(?:pm|afternoons?)\b/.test(said3)];
    const often = timesAWeek(row);
    const fits2 = often === null || often.least === days2.length && often.most === days2.length;
    if (isMorning === isAfternoon || !fits2 || NOT_SO.test(said3)) return [];
    return days2.map((day) => ({ row, day, isAfternoon, from: null, to: null }));
  }
  var AT_A_TIME = /\b\d{1,2}(?:[.: ]\d{2})? ?([ap]m)\b/g;
  var LENGTHS2 = /\b\d{1,3} ?(?:x|mins?|minutes?|hours?|hrs?|times|sessions)\b|\b(?:a|per|each|every) week\b/g;
  var EVERY_DAY = /\bdaily\b|\b(?:every|each) (?:day|morning|afternoon)\b/;
  var NOT_SO = /\bor\b|\bto\b|\d|-|\/|alternate|fortnight|week [ab]\b/;

  // src/papers/meeting.ts
  var MEETING_WIDTHS = [92, 104, 104, 104, 104, 104];
  function meetingLines(week, settings, decided2, fields) {
    const running = week.rows.filter(isRunning);
    return [
      ...titled(SEEN_PART, sentences2(...seenInPlainWords(week))),
      ...fields,
      ...titled(WEEK_PART, weekLines2(week)),
      ...running.length > 0 ? pageSection(...WHAT_FOR_PART, running.map(whatForLine)) : [],
      ...decided2 ? titled(DECISIONS_PART, sentences2(...decisions(week, decided2, settings.reviewDay))) : []
    ];
  }
  function titled(title, lines) {
    return [pageLine("gap"), pageLine("section", title), ...lines];
  }
  function weekLines2({ rows }) {
    const running = rows.filter(isRunning);
    const { halves, vary } = weekGrid(running);
    if (running.length === 0) return sentences2(nothingRuns2);
    return [
      ...halves ? [pageLine("heading", "", ...WEEKDAYS), ...halves.map((days2, i) => {
        var _a3;
        return pageLine("line", (_a3 = HALVES[i]) != null ? _a3 : "", ...days2);
      })] : sentences2(notInGrid(running)),
      ...vary.length > 0 ? [pageLine("label", VARY), ...sentences2(...vary.map(variesInWords))] : []
    ];
  }

  // src/papers/byIntervention.ts
  function byIntervention(judgement, term, reviews = []) {
    const all = interventionsOf(judgement);
    const decided2 = [
      ...overReviews(
        judgement.register,
        reviews.map(({ table: table2 }) => table2)
      ).values()
    ].flatMap(reviewedLine);
    const hasCosts = all.some(({ cost }) => cost.week.least !== null);
    const hasFunding = judgement.register.columns.has("funding");
    const [title, headings] = GAINS_PART;
    const width = hasCosts ? headings.length : headings.length - 1;
    return {
      name: tableName(term),
      widths: hasCosts ? [112, 44, 72, 76, 84, 128, 96] : [126, 50, 92, 92, 106, 146],
      lines: [
        pageLine("title", tableTitle(term)),
        ...pageSection(
          title,
          headings.slice(0, width),
          all.map((each) => gainsLine(each).slice(0, width))
        ),
        ...hasFunding ? pageSection(...FUNDING_PART, [...byFunding2(all)].map(fundingLine)) : [],
        ...decided2.length > 0 ? titled(DECIDED_PART, sentences2(...decided2, decidedFrom(reviews.map((review2) => review2.term)))) : [],
        ...titled(HOW_MADE2, sentences2(...hasCosts ? [] : [noCostsInWords(all)].filter(Boolean), ...tableMadeHow(judgement.settings)))
      ]
    };
  }
  function byFunding2(all) {
    var _a3;
    const parts = /* @__PURE__ */ new Map();
    for (const [said3, week] of all.flatMap(({ funding }) => [...funding])) parts.set(said3, [...(_a3 = parts.get(said3)) != null ? _a3 : [], week]);
    return new Map([...parts].map(([said3, weeks]) => [said3, sumOf(weeks)]));
  }

  // src/words/caseSample.ts
  function workingPart(pupil) {
    return `${pupil}: the working behind it`;
  }
  function sampleName(term) {
    return `Case sample ${term}`;
  }
  var OF_A_SAMPLE = "Case sample";
  function workingLines(week, settings, scored) {
    const { share: share2, status: status3, ledByOthers: ledByOthers2, taughtMinutes } = week;
    const alike = lostAlike(scored.flatMap(({ score }) => score.kind === "scored" ? score.lost : []));
    const others = ledByOthers2 && ledByOthers2.most > 0 ? ledByOthers2 : null;
    return [
      `${marked(status3, statusInWords(week))}${share2 ? `, ${shareInWords(share2)}` : ""}. ${meaningOf(week, settings)}`,
      ...others ? [
        `Led by someone other than a teacher or specialist, in class or out: ${timeInWords(others)}, ${shareInWords(scaled(others, 1 / taughtMinutes))}.`
      ] : [],
      ...alike.map((lost) => `${capitalised(lost.check)}, the same for each: ${seenInWords(lost)}.`),
      ...scored.map(
        ({ row, score }) => `${nameOf2(row)}: ${reasonsInWords(
          score,
          row,
          false,
          alike.map(({ check: check2 }) => check2)
        )}`
      )
    ];
  }
  function meaningOf({ status: status3, notRead: notRead2 }, { moreThan, watchFrom }) {
    const [half, watch] = [percent(moreThan), percent(watchFrom)];
    const means = {
      "More out than in": `More than ${half} of the taught week is out of class.`,
      "May be more out than in": `More than ${half} of the taught week may be out of class: the register leaves some of it open.`,
      Watch: `From ${watch} to ${half} of the taught week may be out of class.`,
      "In class": `Less than ${watch} of the taught week is out of class.`,
      "Not read": "It is not known how much of the taught week is out of class."
    }[status3];
    return notRead2.length === 0 || status3 === NOT_READ ? means : `${means} Not all times could be read.`;
  }
  var WORTH_IT = 3;
  function lostAlike(all) {
    return all.filter((lost) => {
      const same = all.filter(({ check: check2 }) => check2 === lost.check);
      return same.length >= WORTH_IT && same[0] === lost && !("from" in lost) && same.every((each) => seenInWords(each) === seenInWords(lost));
    });
  }
  function sampleMadeHow({ taughtMinutes, moreThan, watchFrom }) {
    return [
      `Taught week ${weekInWords(taughtMinutes)} unless a year group has its own, without breaks and lunch. "More out than in" is above ${percent(moreThan)} of it; "Watch" is from ${percent(watchFrom)}. No UK body sets a limit.`,
      "From the school's register of interventions. A score says how much there is to ask about an intervention; it judges no child and no colleague."
    ];
  }

  // src/papers/caseSample.ts
  function caseSample(judgement, weeks, term, decided2) {
    return {
      name: sampleName(term),
      widths: MEETING_WIDTHS,
      lines: [
        ...weeks.flatMap((week, i) => [...i > 0 ? [pageLine("gap")] : [], ...oneCase(judgement, week, term, decided2)]),
        ...titled(HOW_MADE_PART2, sentences2(...sampleMadeHow(judgement.settings), ...notAskedOf(judgement)))
      ]
    };
  }
  function oneCase({ rows, settings }, week, term, decided2) {
    const scored = rows.flatMap(({ row, shares }) => shares.filter((share2) => share2.week === week).map(({ score }) => ({ row, score })));
    return [
      pageLine("title", `${pageTitle(week.pupil)}${term}`),
      pageLine("text", `${OF_A_SAMPLE}. ${pageIntroduction(week, settings)}`),
      ...meetingLines(week, settings, decided2, []),
      ...titled(workingPart(week.pupil), sentences2(...workingLines(week, settings, scored)))
    ];
  }

  // src/meaning/subject.ts
  var SUBJECTS = [
    ["Maths", "maths|math|mathematics|numeracy|arithmetic"],
    ["English", "english|literacy|writing"],
    ["Reading", "reading|guided reading|whole class reading"],
    ["Phonics", "phonics"],
    ["Spelling", "spelling|spellings"],
    ["Handwriting", "handwriting"],
    ["Science", "science|biology|chemistry|physics"],
    ["History", "history"],
    ["Geography", "geography|humanities"],
    ["Topic", "topic|project|foundation subjects?"],
    ["RE", "re|r\\.e\\.?|religious (education|studies)|rs"],
    ["PSHE", "pshe|rshe|rse|pse|hwb|citizenship|life skills"],
    ["PE", "pe|p\\.e\\.?|games|sport|swimming|gymnastics|dance"],
    ["Art", "art|art and design|dt|d&t|design and technology|design technology|food tech(nology)?|textiles"],
    ["Music", "music|singing"],
    ["Drama", "drama"],
    ["Computing", "computing|ict|computer science|it"],
    ["Languages", "mfl|languages?|french|spanish|german|welsh|irish|mandarin|latin"],
    ["Assembly", "assembly|worship"],
    ["Form time", "form|form time|tutor time|registration|tutor"],
    ["Golden time", "golden time|choosing time|free choice|play"]
  ];
  var PATTERNS = SUBJECTS.map(([name, words]) => [name, new RegExp(`^(?:${words})(?: lessons?)?$`)]);
  var subjectOf = memoised((text) => {
    var _a3, _b;
    const plain2 = plainWords(text).replace(/\([^)]*\)/g, " ").replace(/\s+/g, " ").trim();
    return (_b = (_a3 = PATTERNS.find(([, pattern]) => pattern.test(plain2))) == null ? void 0 : _a3[0]) != null ? _b : null;
  });

  // src/papers/lessonsMissed.ts
  var SAFEGUARDING3 = "PSHE";
  var MOST_LESSONS = 5;
  function lessonsMissed({ weeks }) {
    var _a3;
    const missed = /* @__PURE__ */ new Map();
    for (const { key: pupil, lessonsLost: lessonsLost2 } of weeks)
      for (const { lesson: lesson2, minutes: minutes3 } of lessonsLost2) {
        const subject = subjectOf(lesson2);
        if (subject === null) continue;
        const found = (_a3 = missed.get(subject)) != null ? _a3 : { lesson: subject, pupils: /* @__PURE__ */ new Set(), minutes: 0 };
        found.pupils.add(pupil);
        found.minutes += minutes3;
        missed.set(subject, found);
      }
    return [...missed.values()].filter(({ pupils: pupils2 }) => !isSmall(pupils2.size, OF_PUPILS)).sort((a, b) => b.pupils.size - a.pupils.size || b.minutes - a.minutes).filter(({ lesson: lesson2 }, i) => i < MOST_LESSONS || lesson2 === SAFEGUARDING3);
  }
  function lessonLines(lessons, areNamed) {
    if (lessons.length === 0) return [[areNamed ? NO_LESSON_MISSED : NO_LESSON_COLUMN]];
    return lessons.map(({ lesson: lesson2, pupils: pupils2, minutes: minutes3 }) => lessonMissed(lesson2, pupils2.size, minutes3));
  }

  // src/papers/small.ts
  function shownTables(tables, rule2) {
    const hasSmall = (counts) => counts.some(([, count2]) => isSmall(count2, rule2));
    const anySmall = tables.some(hasSmall);
    return tables.map((table2) => {
      const counts = table2.map(([, count2]) => count2);
      const hidden = tables.length > 1 && hasSmall(table2) ? hiddenBeside(counts, rule2) : /* @__PURE__ */ new Set();
      const lines = table2.map(([what, count2], i) => [what, hidden.has(i) ? NOT_SHOWN : countInWords(count2, rule2)]);
      const total = counts.reduce((sum3, count2) => sum3 + count2, 0);
      return anySmall ? lines : [...lines, [TOTAL, countInWords(total, rule2)]];
    });
  }

  // src/papers/smallTerms.ts
  function shownTerms(is, then, others, rule2, before = []) {
    var _a3;
    const [told = [], last = [], ...rest] = shownTables([is, then, ...others], rule2);
    const hasSmall = (counts) => counts.some(([, count2]) => isSmall(count2, rule2));
    const largest = [then, ...before].some(hasSmall) && !hasSmall(is) ? Math.max(...is.map(([, count2]) => count2)) : null;
    const now2 = told.slice(0, is.length).map(([, text = ""], i) => {
      var _a4;
      return ((_a4 = is[i]) == null ? void 0 : _a4[1]) === largest ? NOT_SHOWN : text;
    });
    const beside = besideLastTerm(now2, last.map(([, text = ""]) => text), then, is, rule2);
    const [what, total] = (_a3 = told[is.length]) != null ? _a3 : [];
    return {
      byTerm: [
        ...is.map(([each], i) => {
          var _a4, _b;
          return [each, (_a4 = now2[i]) != null ? _a4 : "", (_b = beside[i]) != null ? _b : ""];
        }),
        ...what !== void 0 && total !== void 0 && !now2.includes(NOT_SHOWN) ? [[what, total, ""]] : []
      ],
      others: rest
    };
  }
  function toldBefore(what, last, terms, rule2) {
    var _a3;
    const countIn2 = (term) => {
      var _a4, _b;
      return (_b = (_a4 = term.find(([name]) => name === what)) == null ? void 0 : _a4[1]) != null ? _b : 0;
    };
    const told = [last];
    for (let at = terms.length - 2; at >= 0; at -= 1) {
      const [own3 = [], after = []] = [terms[at], terms[at + 1]];
      const isLargest = countIn2(own3) === Math.max(...own3.map(([, count2]) => count2));
      told.push(tellLast((_a3 = told[told.length - 1]) != null ? _a3 : "", onItsOwnPage(what, at, terms, rule2), countIn2(after), countIn2(own3), isLargest, rule2));
    }
    return told.slice(1);
  }
  function onItsOwnPage(what, at, terms, rule2) {
    var _a3, _b, _c;
    const [own3 = [], before] = [terms[at], terms[at - 1]];
    const lines = before ? shownTerms(own3, before, [], rule2, terms.slice(0, at - 1)).byTerm : (_a3 = shownTables([own3, own3], rule2)[0]) != null ? _a3 : [];
    return (_c = (_b = lines.find(([name]) => name === what)) == null ? void 0 : _b[1]) != null ? _c : NOT_SHOWN;
  }
  function besideLastTerm(now2, last, then, is, rule2) {
    var _a3;
    const most = Math.max(...then.map(([, count2]) => count2));
    const told = is.map(([, count2], i) => {
      var _a4, _b, _c, _d;
      const was = (_b = (_a4 = then[i]) == null ? void 0 : _a4[1]) != null ? _b : 0;
      return tellLast((_c = now2[i]) != null ? _c : "", (_d = last[i]) != null ? _d : "", count2, was, was === most, rule2);
    });
    const total = then.reduce((sum3, [, count2]) => sum3 + count2, 0);
    const bounds = () => told.map((text, i) => {
      var _a4, _b;
      return boundsOf(text, (_b = (_a4 = is[i]) == null ? void 0 : _a4[1]) != null ? _b : 0, rule2);
    });
    const exact = then.map(([, count2], i) => ({ i, count: count2 })).sort((a, b) => b.count - a.count);
    while (told.some((text, i) => !isExact(text) && isSolved(i, bounds(), total))) {
      const next = (_a3 = exact.find(({ i }) => {
        var _a4;
        return isExact((_a4 = told[i]) != null ? _a4 : "");
      })) != null ? _a3 : exact.find(({ i }) => told[i] !== NOT_SHOWN);
      if (!next) break;
      told[next.i] = NOT_SHOWN;
    }
    return told;
  }
  function tellLast(now2, last, is, then, isLargest, rule2) {
    if (!isExact(last)) return last;
    if (!isExact(now2) || isLargest) return NOT_SHOWN;
    return Math.abs(is - then) < rule2.fewest ? ABOUT_AS_MANY : last;
  }
  var isExact = (text) => /^\d+$/.test(text);
  function boundsOf(text, is, rule2) {
    if (isExact(text)) return { least: Number(text), most: Number(text) };
    if (text === fewerThan(rule2)) return { least: rule2.hidesNought ? 0 : 1, most: rule2.fewest - 1 };
    if (text === ABOUT_AS_MANY) return { least: Math.max(rule2.fewest, is - rule2.fewest + 1), most: is + rule2.fewest - 1 };
    return { least: 0, most: Infinity };
  }
  function isSolved(at, all, total) {
    var _a3;
    const others = all.filter((_, i) => i !== at);
    const own3 = (_a3 = all[at]) != null ? _a3 : { least: 0, most: 0 };
    const most = Math.min(own3.most, total - others.reduce((sum3, { least: least2 }) => sum3 + least2, 0));
    const least = Math.max(own3.least, total - others.reduce((sum3, each) => sum3 + each.most, 0));
    return least >= most;
  }

  // src/papers/overTerms.ts
  function pupilOverTerms({ key: key2, out, share: share2 }, earlier, term) {
    const before = earlier.flatMap(({ term: then, table: table2 }) => {
      const line3 = table2.rows.find((row) => row.pupilKey === key2 && isPackage(row));
      const [minutes3, part2] = [line3 == null ? void 0 : line3.cell("most"), line3 == null ? void 0 : line3.cell("shareMost")];
      return typeof minutes3 === "number" ? [[then, minutes3, typeof part2 === "number" ? part2 : void 0]] : [];
    });
    return share2 === null ? before : [...before, [term, out.most, share2.most]];
  }
  function allOverTerms(weeks, earlier, term) {
    const then = earlier.map(({ term: before, table: table2 }) => ({
      term: before,
      all: table2.rows.filter(isPackage).map((row) => row.cell("most"))
    }));
    return [...then, { term, all: weeks.map(({ out }) => out.most) }].flatMap(({ term: each, all }) => {
      const out = all.filter((minutes3) => typeof minutes3 === "number" && minutes3 > 0);
      return isSmall(out.length, OF_PUPILS) ? [] : [[each, out.reduce((sum3, minutes3) => sum3 + minutes3, 0)]];
    });
  }
  function overTerms(title, terms, place, first) {
    if (terms.length < 2) return { lines: [] };
    const before = Array(place.figures).fill("");
    const withShares = terms.some(([, , share2]) => share2 !== void 0);
    const figures4 = [
      pageLine("heading", ...before, ...OVER_TERMS_HEADINGS, ...withShares ? [OF_THE_LESSONS] : []),
      ...terms.map(
        ([term, minutes3, share2]) => pageLine("figures", ...before, term, hoursFigure(minutes3), ...share2 === void 0 ? [] : [ofTheLessons(minutes3, share2)])
      )
    ];
    const room = Array.from({ length: Math.max(0, CHART_LINES - figures4.length) }, () => pageLine("text"));
    const head = titled(title, []);
    return {
      lines: [...head, ...figures4, ...room],
      chart: { at: first + head.length, count: figures4.length, place, rows: figures4.length + room.length }
    };
  }
  var CHART_LINES = 6;

  // src/papers/governors.ts
  function governorsSummary(judgement, term, decided2, earlier = []) {
    const { settings, weeks, namesPupils: namesPupils2 } = judgement;
    const statuses = STATUSES.map((status3) => [status3, weeks.filter((week) => week.status === status3).length]);
    const made = decided2 ? decisionsMade(decided2) : null;
    const lessons = namesPupils2 ? lessonsMissed(judgement) : [];
    const last = namesPupils2 ? earlier[earlier.length - 1] : void 0;
    const ofPupils = namesPupils2 ? made == null ? void 0 : made.ofPupils : made == null ? void 0 : made.ofRows;
    const others = [
      ...ofPupils ? [ofPupils] : [],
      ...lessons.length > 0 ? [lessons.map(({ lesson: lesson2, pupils: pupils2 }) => [lesson2, pupils2.size])] : []
    ];
    const rule2 = namesPupils2 ? OF_PUPILS : OF_INTERVENTIONS;
    const both = last ? shownTerms(statuses, statusesIn(last), others, rule2, earlier.slice(0, -1).map(statusesIn)) : null;
    const [alone2 = [], ...besideAlone] = both ? [] : shownTables([statuses, ...others], rule2);
    const byStatus = both ? both.byTerm : alone2;
    const [decidedOnWeeks = []] = both ? both.others : besideAlone;
    const [decidedOnRows = []] = namesPupils2 ? shownTables(made ? [made.ofRows] : [], OF_INTERVENTIONS) : [decidedOnWeeks];
    const { length: out } = weeks.filter((week) => week.out.most > 0);
    const over = namesPupils2 ? allOverTerms(weeks, earlier, term) : [];
    const above2 = [
      pageLine("title", summaryTitle(term)),
      pageLine("text", summaryIntroduction(settings)),
      ...namesPupils2 ? [pageLine("gap"), ...sentences2(...threeSentences(judgement, byStatus, lessons))] : [],
      ...pageSection(...last ? pupilsPartBeside(last.term) : namesPupils2 ? PUPILS_PART : INTERVENTIONS_PART, byStatus),
      ...pageSection(...OVER_HALF_BEFORE_PART, last ? overHalfBefore(earlier, byStatus, rule2) : []),
      // Beside the chart this term's stand too.
      ...over.length > 1 && over.some(([each]) => each === term) ? [] : pageSection(...HOURS_PART, hoursOut(out, timeOut(judgement), namesPupils2))
    ];
    const terms = overTerms(OVER_TERMS_PART, over, CHART_PLACE, above2.length);
    return {
      name: summaryName(term),
      widths: [380, 170, 140],
      lines: [
        ...above2,
        ...terms.lines,
        ...namesPupils2 ? pageSection(...LESSONS_PART, lessonLines(lessons, judgement.register.columns.has("lesson"))) : [],
        ...pageSection(...QUESTIONS_PART, questionsRaised(judgement)),
        ...last ? actionsDone(judgement, last) : [],
        ...(made == null ? void 0 : made.ofPupils) && namesPupils2 ? pageSection(...DECIDED_ON_WEEKS_PART, shortened(decidedOnWeeks)) : [],
        ...made ? pageSection(...DECIDED_ON_ROWS_PART, shortened(decidedOnRows)) : [],
        ...pageSection(...HOW_MADE_PART, summaryMadeHow(settings, last !== void 0))
      ],
      chart: terms.chart
    };
  }
  var CHART_PLACE = { figures: 1, chart: 0, width: 370 };
  function threeSentences({ weeks, register }, byStatus, lessons) {
    var _a3;
    const told = (status3) => {
      var _a4, _b;
      return (_b = (_a4 = byStatus.find(([name]) => name === status3)) == null ? void 0 : _a4[1]) != null ? _b : "";
    };
    const helped = weeks.filter(({ out, inClass }) => out.most + inClass.most > 0);
    const others = helped.map(({ ledByOthers: ledByOthers2 }) => ledByOthers2).reduce((sum3, each) => sum3 && each ? plus(sum3, each) : null, exactly(0));
    const all = helped.map(({ out, inClass }) => plus(out, inClass)).reduce(plus, exactly(0));
    const missed = (_a3 = lessons.find(({ lesson: lesson2 }) => lesson2 === SAFEGUARDING3)) == null ? void 0 : _a3.pupils.size;
    return [
      overInWords(told(OVER3), told("May be more out than in")),
      ledByTeachersInWords(
        isSmall(helped.length, OF_PUPILS) ? "few" : others && all.most > 0 ? 1 - Math.min(1, others.most / all.most) : null
      ),
      register.columns.has("lesson") ? missedInWords(SAFEGUARDING3, missed != null ? missed : 0) : NO_LESSON_COLUMN
    ];
  }
  function overHalfBefore(earlier, byStatus, rule2) {
    var _a3;
    const [, , last = ""] = (_a3 = byStatus.find(([name]) => name === OVER3)) != null ? _a3 : [];
    const told = toldBefore(OVER3, last, earlier.map(statusesIn), rule2);
    if (told.every((text) => text === NOT_SHOWN)) return [];
    return told.map((text, i) => {
      var _a4, _b;
      return [(_b = (_a4 = earlier[earlier.length - 2 - i]) == null ? void 0 : _a4.term) != null ? _b : "", text];
    });
  }
  var OVER3 = "More out than in";
  function timeOut({ weeks }) {
    return weeks.map((week) => week.out).reduce(plus, exactly(0));
  }
  var MOST_QUESTIONS = 3;
  function statusesIn({ table: table2 }) {
    const found = table2.rows.filter(isPackage).map((row) => statusIn(row.text("status")));
    return STATUSES.map((status3) => [status3, found.filter((each) => each === status3).length]);
  }
  function statusIn(text) {
    const words = text.replace(/^\W+/, "");
    return STATUSES.find((status3) => words.startsWith(status3));
  }
  function actionsDone(judgement, last) {
    const { settings, weeks } = judgement;
    const became2 = followUp(
      factLines(judgement, weeks, termOf(settings.reviewDay, settings.terms).span.first, /* @__PURE__ */ new Map()),
      last,
      settings.reviewDay
    );
    if (!became2) return [];
    const outcomes = actionsOutcomes(became2);
    const { ofRows } = decisionsMade(last.table);
    const [lines = []] = shownTables([outcomes, ofRows.filter(([what]) => ACTIONS.includes(what))], OF_INTERVENTIONS);
    return pageSection(...actionsPart(last.term), lines);
  }
  function questionsRaised({ rows }) {
    const lines = CHECKS.map(({ name, asks }) => ({
      asks,
      count: rows.filter(({ score }) => score.kind === "scored" && score.lost.some(({ check: check2 }) => check2 === name)).length
    })).filter(({ count: count2 }) => count2 > 0).sort(
      (a, b) => Number(isSmall(a.count, OF_INTERVENTIONS)) - Number(isSmall(b.count, OF_INTERVENTIONS)) || (isSmall(a.count, OF_INTERVENTIONS) ? 0 : b.count - a.count)
    ).slice(0, MOST_QUESTIONS).map(({ asks, count: count2 }) => [asks, countInWords(count2, OF_INTERVENTIONS)]);
    return lines.length > 0 ? lines : [[NO_QUESTION]];
  }
  function shortened(lines) {
    return lines.some(([, text = ""]) => /^\d+$/.test(text)) ? lines : [[EACH_OF_THEM, NOT_SHOWN]];
  }
  function decisionsMade(table2) {
    const counts = (rows, choices) => {
      const made = rows.map(({ written: written2 }) => decisionOf(written2.decision)).filter((decision) => decision !== "");
      const other = made.filter((decision) => !choices.includes(decision)).length;
      return [
        ...choices.map((choice) => [choice, made.filter((decision) => decision === choice).length]),
        ...other > 0 ? [[OTHER_DECISION, other]] : []
      ];
    };
    const forRows = [.../* @__PURE__ */ new Set([...choicesFor("", ""), ...choicesFor("", DUTY_WORDS)])];
    return {
      ofPupils: table2.rows.some(isPackage) ? counts(table2.rows.filter(isPackage), choicesFor(ALL_TOGETHER, "")) : null,
      ofRows: counts(
        table2.rows.filter((row) => !isPackage(row)),
        forRows
      )
    };
  }

  // src/meaning/need.ts
  var AREAS = [
    ["Communication and interaction", /\b(c ?(&|and) ?i|slcn|communication|interaction|speech|language|autis\w+|asd|asc)\b/],
    ["Cognition and learning", /\b(c ?(&|and) ?l|spld|mld|sld|pmld|cognition|learning|dyslexi\w+|dyscalculi\w+|literacy|reading|maths)\b/],
    ["Social, emotional and mental health", /\b(semh|bes[dn]|social|emotional|mental|anxi\w+|behaviour|attachment|adhd)\b/],
    ["Sensory and physical", /\b(s ?(&|and|\/) ?p|sensory|physical|hi|vi|msi|pd|hearing|visual\w*|medical|motor)\b/]
  ];
  var needsIn = memoised((text) => {
    const plain2 = plainWords(text).replace(/\bsocial (communication|interaction)\b/g, "$1");
    return AREAS.filter(([, words]) => words.test(plain2)).map(([area]) => area);
  });

  // src/papers/inclusionStrategy.ts
  var OTHER2 = "other work";
  function inclusionStrategy(judgement, term) {
    const { settings } = judgement;
    const kinds = kindsOf(judgement);
    const small = kinds.filter(isOfFew);
    const together3 = summed("", small.flatMap(({ of }) => of));
    const weeks = weeksOfTerm(settings.reviewDay, settings.terms);
    const lines = [
      ...kinds.filter((kind) => !isOfFew(kind)).map((kind) => kindLine(kind, true, weeks)),
      ...small.map((kind) => kindLine(kind, false, weeks)),
      // Two kinds and ten pupils, or it would be the one kind's own.
      ...small.length > 1 && !isOfFew(together3) ? [togetherLine(together3, weeks)] : []
    ];
    return {
      name: strategyName(term),
      widths: [98, 88, 66, 74, 66, 82, 76, 62],
      lines: [
        pageLine("title", strategyTitle(term)),
        ...sentences2(...strategyIntroduction(settings)),
        ...pageSection(TABLE_PART[0], lines.length > 0 ? TABLE_PART[1] : [], lines.length > 0 ? lines : [[noneRunning]]),
        pageLine("gap"),
        pageLine("section", HOW_MADE),
        ...sentences2(...strategyMadeHow(weeks))
      ]
    };
  }
  function isOfFew({ pupils: pupils2 }) {
    return pupils2 === null || isSmall(pupils2.size, PUBLISHED);
  }
  function kindsOf(judgement) {
    var _a3, _b;
    const byKind = /* @__PURE__ */ new Map();
    for (const each of interventionsOf(judgement).filter(({ running }) => running.length > 0)) {
      const kind = (_a3 = kindOfWork(each.name)) != null ? _a3 : OTHER2;
      byKind.set(kind, [...(_b = byKind.get(kind)) != null ? _b : [], each]);
    }
    return [...byKind].map(([kind, of]) => summed(kind, of)).sort((a, b) => a.kind < b.kind ? -1 : 1);
  }
  function summed(kind, of) {
    const rows = of.flatMap(({ running }) => running);
    const needs = rows.flatMap(({ provision }) => {
      var _a3;
      return needsIn((_a3 = provision.texts.need) != null ? _a3 : "");
    });
    const reviews = rows.flatMap(({ provision }) => {
      var _a3;
      return (_a3 = provision.lastReview) != null ? _a3 : [];
    });
    return {
      kind,
      of,
      pupils: of.some(({ pupils: pupils2 }) => pupils2 === null) ? null : new Set(rows.flatMap((row) => row.pupils.map(({ key: key2 }) => key2))),
      needs: [...new Set(needs)].sort(),
      pupilMinutes: sumOf(of.map(({ pupilMinutes }) => pupilMinutes)),
      adultMinutes: sumOf(of.map(({ adultMinutes: adultMinutes2 }) => adultMinutes2)),
      cost: sumOf(of.map(({ cost }) => cost.week)),
      reviewed: reviews.length > 0 ? Math.max(...reviews) : null
    };
  }

  // src/papers/returnPage.ts
  var WIDE = 110;
  function returnPage([headings = [], ...lines], name) {
    return {
      name,
      widths: headings.map(() => WIDE),
      lines: [pageLine("heading", ...headings), ...lines.map((values) => pageLine("line", ...values))]
    };
  }

  // src/meaning/censusNeed.ts
  var NOT_SAID2 = "Not said";
  var SEN_PROVISIONS = ["EHC plan", "SEN support", "No SEN provision", NOT_SAID2];
  var TYPES = [
    ["Specific learning difficulty", /\b(spld|specific learning|dyslexi\w+|dyscalculi\w+|dyspraxi\w+)\b/],
    ["Moderate learning difficulty", /\b(mld|moderate learning)\b/],
    ["Severe learning difficulty", /\b(sld|severe learning)\b/],
    ["Profound and multiple learning difficulty", /\b(pmld|profound)\b/],
    ["Social, emotional and mental health", /\b(semh|bes[dn]|social,? emotional|mental health|anxi\w+|attachment|adhd|behaviour)\b/],
    ["Speech, language and communication needs", /\b(slcn|speech|language|dld)\b/],
    ["Hearing impairment", /\b(hi|hearing|deaf\w*)\b/],
    ["Vision impairment", /\b(vi|visual\w*|vision|blind\w*)\b/],
    ["Multi-sensory impairment", /\b(msi|multi-?sensory|deafblind\w*)\b/],
    ["Physical disability", /\b(pd|physical disabilit\w+)\b/],
    ["Autistic spectrum disorder", /\b(asd|asc|autis\w+)\b/],
    ["Down syndrome", /\b(ds|down'?s?)( syndrome)?\b/],
    ["Other difficulty or disability", /\b(oth|other (difficult\w+|disabilit\w+))\b/],
    ["SEN support but no specialist assessment", /\b(nsa|no specialist assessment)\b/]
  ];
  var NEED_TYPES = [...TYPES.map(([label]) => label), NOT_SAID2];
  var primaryNeed = memoised((text) => {
    const plain2 = plainWords(text);
    const found = TYPES.flatMap(([label, words]) => {
      const at = plain2.search(words);
      return at < 0 ? [] : [{ label, at }];
    });
    return found.reduce((first, each) => each.at < first.at ? each : first, { label: NOT_SAID2, at: Infinity }).label;
  });
  var SUPPORT = /^k\b|\b(sen ?k|k code|sen(d)? support|sen(d)? supported|ss)\b/;
  var NONE4 = /^n\b|\b(no sen|not sen|non[- ]sen)\b/;
  function senProvision({ text, heading }) {
    if (saysNothing(text)) return NOT_SAID2;
    const plain2 = plainWords(text);
    if (saysPlan({ text, heading })) return "EHC plan";
    if (SUPPORT.test(plain2)) return "SEN support";
    const asksForSen = /\b(send?|stage)\b/.test(plainWords(heading)) && !/\behcp?\b/.test(plainWords(heading));
    return asksForSen && (NONE4.test(plain2) || saysNo(text)) ? "No SEN provision" : NOT_SAID2;
  }

  // src/return/schema.ts
  var SCHEMA_VERSION = 1;
  var IDENTIFIERS = [
    "schema_version",
    "time_period",
    "time_identifier",
    "geographic_level",
    "school_urn",
    "school_name",
    "trust_id"
  ];
  var PUPIL_COLUMNS = [
    ...IDENTIFIERS,
    "nc_year",
    "sen_provision",
    "sen_primary_need",
    "pupils",
    "pupils_more_out",
    "pupils_may_be",
    "pupils_watch",
    "hours_out_least",
    "hours_out_most",
    "share_out_p25",
    "share_out_median",
    "share_out_p75",
    "hours_not_with_teacher",
    "times_out_median",
    "rows",
    "rows_not_read",
    "taught_minutes",
    "way_back_minutes"
  ];
  var KIND_COLUMNS = [
    ...IDENTIFIERS,
    "kind_of_work",
    "pupils",
    "pupil_hours_out",
    "pupil_hours_in_class",
    "pupil_hours_outside_lessons",
    "pupil_hours_led_by_teacher",
    "pupil_hours_led_by_assistant",
    "pupil_hours_led_by_other",
    "pupil_hours_leader_not_said",
    "adult_hours_least",
    "adult_hours_most"
  ];
  var CONFIDENTIAL = "c";
  var LOW = "low";
  var NOT_APPLICABLE = "z";
  var NOT_AVAILABLE = "x";
  var TOTAL2 = "Total";
  var NC_YEARS = ["Nursery", "Reception", ...Array.from({ length: 13 }, (_, i) => `Year ${i + 1}`), NOT_SAID2];
  var OTHER_KIND = "other work";
  var KINDS2 = [...KIND_NAMES, "programme"];
  var PARTITIONS = [
    { by: "year", column: "nc_year", names: NC_YEARS, order: backwards(NC_YEARS.length) },
    // Not said, no SEN provision, EHC plan, SEN support.
    { by: "provision", column: "sen_provision", names: SEN_PROVISIONS, order: [3, 2, 0, 1] },
    { by: "need", column: "sen_primary_need", names: NEED_TYPES, order: backwards(NEED_TYPES.length) }
  ];
  function backwards(count2) {
    return Array.from({ length: count2 }, (_, i) => count2 - 1 - i);
  }

  // src/return/measures.ts
  var STEP = 5;
  var HOUR = 60;
  function nearest(value, step) {
    const near = Math.round(value / step) * step;
    return near === 0 && value > 0 ? LOW : String(near);
  }
  var toldCount = (value) => nearest(value, STEP);
  var toldHours = (minutes3) => nearest(minutes3 / HOUR, STEP);
  var PARTS3 = [null, "Watch", "May be more out than in", "More out than in"];
  var BY_RANK = PARTS3.map((_, i) => i);
  function statusCounts2(group) {
    const named2 = PARTS3.map((status3) => group.filter((pupil) => pupil.status === status3).length);
    return [group.length - sum2(named2), ...named2.slice(1)];
  }
  function status2(column, at) {
    return {
      column,
      addsUp: true,
      tells: (group) => !hiddenParts(statusCounts2(group), BY_RANK, OF_PUPILS, 0).has(at),
      value: (group) => {
        var _a3;
        return toldCount((_a3 = statusCounts2(group)[at]) != null ? _a3 : 0);
      }
    };
  }
  var MORE_OUT = status2("pupils_more_out", 3);
  var MAY_BE2 = status2("pupils_may_be", 2);
  function hasRoom(minutes3, group, week) {
    return minutes3 >= week && minutes3 <= (group.length - 1) * week;
  }
  function timeOut2(column, of) {
    return {
      column,
      addsUp: true,
      tells: (group, week) => hasRoom(sum2(group.map(of)), group, week),
      value: (group) => toldHours(sum2(group.map(of)))
    };
  }
  var { fewest: BESIDE5 } = OF_PUPILS;
  var sharesOf = (group) => group.flatMap(({ share: share2 }) => share2 != null ? share2 : []);
  function shareAt(column, at) {
    return {
      column,
      addsUp: false,
      tells: (group) => {
        const shares = sharesOf(group);
        const [low, middle, high] = [0.25, 0.5, 0.75].map((each) => quantile(shares, each));
        const room = sum2(shares) - (low + middle + high) * shares.length / 4 + high;
        return shares.length >= 4 * BESIDE5 && room >= 1;
      },
      value: (group) => String(Math.round(quantile(sharesOf(group), at) * 100) / 100)
    };
  }
  var MEASURES2 = [
    { column: "pupils", addsUp: true, tells: () => true, value: (group) => toldCount(group.length) },
    MORE_OUT,
    MAY_BE2,
    status2("pupils_watch", 1),
    timeOut2("hours_out_least", ({ least }) => least),
    timeOut2("hours_out_most", ({ most }) => most),
    shareAt("share_out_p25", 0.25),
    shareAt("share_out_median", 0.5),
    shareAt("share_out_p75", 0.75),
    {
      column: "hours_not_with_teacher",
      addsUp: true,
      tells: (group, week) => isLeaderUnsaid(group) || hasRoom(sum2(group.map(({ withOthers }) => withOthers != null ? withOthers : 0)), group, week),
      value: (group) => isLeaderUnsaid(group) ? NOT_AVAILABLE : toldHours(sum2(group.map(({ withOthers }) => withOthers != null ? withOthers : 0)))
    },
    {
      column: "times_out_median",
      addsUp: false,
      tells: (group) => group.length >= 2 * BESIDE5,
      value: (group) => String(Math.round(quantile(group.map(({ times: times2 }) => times2), 0.5)))
      // prettier-ignore
    },
    {
      // As many as there are pupils would say that each has one.
      column: "rows",
      addsUp: true,
      tells: (group) => sum2(group.map(({ rows }) => rows)) - group.length >= BESIDE5,
      value: (group) => toldCount(sum2(group.map(({ rows }) => rows)))
    },
    {
      column: "rows_not_read",
      addsUp: true,
      tells: (group) => !(notReadIn(group) > 0 && notReadIn(group) < BESIDE5),
      value: (group) => toldCount(notReadIn(group))
    },
    {
      // Where it is told that five or more are over; and so much that one of them may be out for the whole week, for nobody is further over than all together.
      column: "way_back_minutes",
      addsUp: true,
      tells: (group, week) => (MORE_OUT.tells(group, week) || MAY_BE2.tells(group, week)) && wayBackOf2(group) >= week / 2,
      value: (group) => nearest(wayBackOf2(group), HOUR)
    }
  ];
  var wayBackOf2 = (group) => sum2(group.map(({ wayBack: wayBack3 }) => wayBack3));
  var notReadIn = (group) => sum2(group.map(({ notRead: notRead2 }) => notRead2));
  var isLeaderUnsaid = (group) => group.every(({ withOthers }) => withOthers === null);
  function quantile(values, at) {
    var _a3, _b;
    const sorted = [...values].sort((a, b) => a - b);
    const place = at * (sorted.length - 1);
    const [below, above2] = [(_a3 = sorted[Math.floor(place)]) != null ? _a3 : 0, (_b = sorted[Math.ceil(place)]) != null ? _b : 0];
    return below + (above2 - below) * (place - Math.floor(place));
  }
  function sum2(values) {
    return values.reduce((total, value) => total + value, 0);
  }

  // src/return/kinds.ts
  var isOutside2 = ({ provision }) => provision.outsideLessons;
  var isInClass2 = (row) => !isOutside2(row) && row.provision.place.where === "in class";
  var isOut2 = (row) => !isOutside2(row) && !isInClass2(row);
  var BY_PLACE = [
    { column: "pupil_hours_out", holds: isOut2 },
    { column: "pupil_hours_in_class", holds: isInClass2 },
    { column: "pupil_hours_outside_lessons", holds: isOutside2 }
  ];
  var BY_LEADER = [
    { column: "pupil_hours_led_by_assistant", holds: ({ provision }) => provision.leader === "assistant" },
    { column: "pupil_hours_led_by_teacher", holds: ({ provision }) => provision.leader === "teacher or specialist" },
    { column: "pupil_hours_leader_not_said", holds: ({ provision }) => provision.leader === "not known" },
    { column: "pupil_hours_led_by_other", holds: ({ provision }) => provision.leader === "volunteer or software" }
  ];
  var ORDER2 = ["other work", "programme", "support in class", "pre-teaching", "handwriting", "social skills"];
  var BY_ORDER = [...KINDS2].sort((a, b) => rank(a) - rank(b));
  function rank(kind) {
    const at = ORDER2.indexOf(kind);
    return at < 0 ? ORDER2.length : at;
  }
  function kindLines(register, settings, ofAll2) {
    const rows = register.rows.filter(isRunning);
    const byKind = new Map(KINDS2.map((kind) => [kind, rows.filter((row) => kindOf(row.provision.intervention) === kind)]));
    const hidden = hiddenKinds(byKind, ofAll2, settings.taughtMinutes);
    const interventions2 = interventionsOf({ register, settings }).filter(({ running }) => running.length > 0);
    const saysLeaders = register.columns.has("ledBy");
    return KINDS2.map((kind) => {
      var _a3;
      const own3 = (_a3 = byKind.get(kind)) != null ? _a3 : [];
      if (hidden.has(kind)) return { kind_of_work: kind };
      const adults = adultMinutes(interventions2.filter(({ name }) => kindOf(name) === kind));
      return { kind_of_work: kind, pupils: toldCount(pupilsIn2(own3).size), ...hoursOf(own3, adults, saysLeaders) };
    });
  }
  var kindOf = (intervention) => {
    var _a3;
    return (_a3 = kindOfWork(intervention)) != null ? _a3 : OTHER_KIND;
  };
  var pupilsIn2 = (rows) => new Set(rows.flatMap((row) => row.pupils.map(({ key: key2 }) => key2)));
  function hoursOf(rows, adults, saysLeaders) {
    const cutBy = (parts) => parts.map(({ holds }) => cellOf(rows.filter(holds)));
    const cuts = saysLeaders ? [cutBy(BY_PLACE), cutBy(BY_LEADER)] : [cutBy(BY_PLACE)];
    const { told, tells: tells2 } = toldOfBothWays(cuts, STEP);
    const written2 = (parts, at) => Object.fromEntries(parts.map(({ column, holds }, i) => {
      var _a3;
      return [column, ((_a3 = told[at]) == null ? void 0 : _a3.has(i)) === true ? toldHours(minutesOf2(rows.filter(holds))) : CONFIDENTIAL];
    }));
    const isUnread = pupilsIn2(rows.filter(({ time: time3 }) => !isRead(time3))).size >= OF_PUPILS.fewest;
    const adult = (minutes3) => {
      if (minutes3 === null) return isUnread ? NOT_AVAILABLE : CONFIDENTIAL;
      return tells2(rounded2(minutes3)) ? toldHours(minutes3) : CONFIDENTIAL;
    };
    return {
      ...written2(BY_PLACE, 0),
      ...saysLeaders ? written2(BY_LEADER, 1) : Object.fromEntries(BY_LEADER.map(({ column }) => [column, NOT_AVAILABLE])),
      adult_hours_least: adult(adults.least),
      adult_hours_most: adult(adults.most)
    };
  }
  function cellOf(rows) {
    const own3 = rows.filter((row) => weekly(row).most > 0);
    const value = rounded2(minutesOf2(own3));
    return { value, isSmall: pupilsIn2(own3).size < OF_PUPILS.fewest || value < STEP };
  }
  var rounded2 = (minutes3) => Math.round(minutes3 / 60 / STEP) * STEP;
  function minutesOf2(rows) {
    return sum2(rows.map((row) => weekly(row).most * row.pupils.length));
  }
  function adultMinutes(interventions2) {
    return sumOf(interventions2.map((each) => each.adultMinutes));
  }
  function hiddenKinds(byKind, { pupils: pupils2, tellsHoursOut }, week) {
    const sizeOf2 = (kind) => {
      var _a3;
      return pupilsIn2((_a3 = byKind.get(kind)) != null ? _a3 : []).size;
    };
    const { fewest } = OF_PUPILS;
    const hidden = new Set(KINDS2.filter((kind) => sizeOf2(kind) < fewest || pupils2 - sizeOf2(kind) < fewest));
    let hasLarge = hidden.size === 0;
    for (const kind of BY_ORDER) {
      const rows = [...hidden].flatMap((each) => {
        var _a3;
        return (_a3 = byKind.get(each)) != null ? _a3 : [];
      });
      const hasWeek = !tellsHoursOut || minutesOf2(rows.filter(isOut2)) >= week;
      const isEnough = hidden.size === 0 || pupilsIn2(rows).size >= leastHidden(OF_PUPILS) && hasWeek;
      if (hasLarge && isEnough) break;
      hasLarge || (hasLarge = !hidden.has(kind));
      hidden.add(kind);
    }
    return hidden;
  }

  // src/return/pupils.ts
  var MORE_OUT_ABOVE = 0.5;
  var WATCH_FROM = 0.25;
  function countedPupils(register, settings) {
    var _a3, _b;
    const heading = (_b = register.headings[(_a3 = register.columns.get("sen")) != null ? _a3 : -1]) != null ? _b : "";
    return pupilWeeks(register, { ...settings, moreThan: MORE_OUT_ABOVE, watchFrom: WATCH_FROM }).map((week) => ({ week, rows: week.rows.filter(isRunning) })).filter(({ rows }) => rows.length > 0).map(({ week, rows }) => countedOf(week, rows, heading));
  }
  function countedOf(week, rows, heading) {
    var _a3, _b, _c, _d, _e, _f;
    const year = yearInWords((_a3 = week.years[0]) != null ? _a3 : "");
    const needs = rows.map(({ provision }) => {
      var _a4;
      return primaryNeed((_a4 = provision.texts.need) != null ? _a4 : "");
    });
    return {
      year: NC_YEARS.includes(year) ? year : NOT_SAID2,
      provision: week.hasPlan ? "EHC plan" : provisionOf(rows, heading),
      need: (_b = needs.find((need) => need !== NOT_SAID2)) != null ? _b : NOT_SAID2,
      status: week.status,
      least: week.out.least,
      most: week.out.most,
      share: (_d = (_c = week.share) == null ? void 0 : _c.most) != null ? _d : null,
      withOthers: (_f = (_e = week.ledByOthers) == null ? void 0 : _e.most) != null ? _f : null,
      times: week.broken.times.most,
      rows: rows.length,
      notRead: rows.filter(({ time: time3 }) => !isRead(time3)).length,
      wayBack: Math.max(0, week.out.most - MORE_OUT_ABOVE * week.taughtMinutes)
    };
  }
  function provisionOf(rows, heading) {
    var _a3;
    const said3 = rows.map(({ provision }) => {
      var _a4;
      return senProvision({ text: (_a4 = provision.texts.sen) != null ? _a4 : "", heading });
    });
    return (_a3 = SEN_PROVISIONS.find((each) => said3.includes(each))) != null ? _a3 : NOT_SAID2;
  }

  // src/return/return.ts
  function returnOf({ register, settings }) {
    const whose = identifiersOf(settings);
    const namesPupils2 = register.columns.has("pupil");
    const group = namesPupils2 ? countedPupils(register, settings) : [];
    const pupils2 = namesPupils2 ? pupilLines(group, settings) : unnamedLines(register, settings);
    return {
      pupils: table(PUPIL_COLUMNS, whose, pupils2),
      kinds: table(KIND_COLUMNS, whose, namesPupils2 ? kindLines(register, settings, ofAll(group, settings)) : KINDS2.map(unnamedKind))
    };
  }
  function ofAll(group, { taughtMinutes }) {
    const isTold = group.length >= OF_PUPILS.fewest && MEASURES2.some(({ column, tells: tells2 }) => column === "hours_out_most" && tells2(group, taughtMinutes));
    return { pupils: group.length, tellsHoursOut: isTold };
  }
  function identifiersOf({ reviewDay, terms, school }) {
    const year = schoolYear(reviewDay);
    return {
      schema_version: String(SCHEMA_VERSION),
      time_period: `${year}${String((year + 1) % 100).padStart(2, "0")}`,
      time_identifier: `${termOf(reviewDay, terms).name} term`,
      geographic_level: "School",
      school_urn: school.urn || NOT_AVAILABLE,
      school_name: school.name || NOT_AVAILABLE,
      trust_id: school.trustId || NOT_AVAILABLE
    };
  }
  function table(columns, whose, lines) {
    return [[...columns], ...lines.map((line3) => columns.map((column) => {
      var _a3, _b;
      return (_b = (_a3 = whose[column]) != null ? _a3 : line3[column]) != null ? _b : CONFIDENTIAL;
    }))];
  }
  function pupilLines(all, settings) {
    const week = settings.taughtMinutes;
    const isTold = all.length >= OF_PUPILS.fewest;
    const toldOfAll = new Set(isTold ? MEASURES2.filter(({ tells: tells2 }) => tells2(all, week)) : []);
    const total = { ...labels(), ...figures3(all, toldOfAll), taught_minutes: String(week) };
    return [total, ...PARTITIONS.flatMap((partition) => partLines(partition, isTold ? all : [], toldOfAll, settings))];
  }
  function partLines({ by, column, names, order }, all, toldOfAll, settings) {
    const groups = names.map((name) => all.filter((pupil) => pupil[by] === name));
    const hidden = hiddenParts(groups.map(({ length: length2 }) => length2), order, OF_PUPILS);
    const shown = groups.filter((_, i) => !hidden.has(i));
    const parts = hidden.size === 0 ? shown : [...shown, groups.filter((_, i) => hidden.has(i)).flat()];
    const week = settings.taughtMinutes;
    const isOfAll = (measure) => toldOfAll.has(measure) && parts.every((part2) => measure.tells(part2, week));
    const told = new Set(MEASURES2.filter((measure) => measure.addsUp && isOfAll(measure)));
    return names.map((name, i) => {
      var _a3;
      const group = (_a3 = groups[i]) != null ? _a3 : [];
      const own3 = MEASURES2.filter((measure) => told.has(measure) || !measure.addsUp && measure.tells(group, week));
      const taught = by === "year" ? taughtWeekOf(settings, name) : week;
      return { ...labels({ [column]: name }), ...figures3(group, new Set(hidden.has(i) ? [] : own3)), taught_minutes: String(taught) };
    });
  }
  function labels(own3 = {}) {
    return { nc_year: TOTAL2, sen_provision: TOTAL2, sen_primary_need: TOTAL2, ...own3 };
  }
  function figures3(group, told) {
    return Object.fromEntries(MEASURES2.map((measure) => [measure.column, told.has(measure) ? measure.value(group) : CONFIDENTIAL]));
  }
  function unnamedLines({ rows }, { taughtMinutes }) {
    const running = rows.filter(isRunning);
    const { length: notRead2 } = running.filter(({ time: time3 }) => !isRead(time3));
    const toldRows = (value) => value > 0 && value < OF_PUPILS.fewest ? CONFIDENTIAL : toldCount(value);
    const none2 = Object.fromEntries(MEASURES2.map(({ column }) => [column, NOT_APPLICABLE]));
    const line3 = { ...none2, taught_minutes: String(taughtMinutes) };
    const total = { ...labels(), ...line3, rows: toldRows(running.length), rows_not_read: toldRows(notRead2) };
    return [total, ...PARTITIONS.flatMap(({ column, names }) => names.map((name) => ({ ...labels({ [column]: name }), ...line3 })))];
  }
  var unnamedKind = (kind) => ({ kind_of_work: kind, pupils: NOT_APPLICABLE });

  // src/papers/pupilMark.ts
  function pupilMark(key2) {
    return markOf(key2);
  }
  var OLD_PART = 60;
  function oldPupilMark(key2) {
    const parts = Array.from(
      { length: Math.max(1, Math.ceil(key2.length / OLD_PART)) },
      (_, i) => key2.slice(i * OLD_PART, (i + 1) * OLD_PART)
    );
    return parts.map(headingMark).join("");
  }

  // src/papers/fields.ts
  var FIELD_LINES = 3;
  var FIELD_WIDTH = 2;
  var FIELD_COLUMNS = FIELD_LABELS.map((_, i) => i * FIELD_WIDTH);
  function fieldLines() {
    return [
      pageLine("label", FIELDS_PART),
      pageLine("heading", ...spread2(FIELD_LABELS)),
      ...Array.from({ length: FIELD_LINES }, () => pageLine("field", ...spread2(FIELD_LABELS.map(() => ""))))
    ];
  }
  function spread2(texts) {
    return texts.flatMap((text) => [text, ...Array(FIELD_WIDTH - 1).fill("")]);
  }
  function labelsAt(values) {
    return values.findIndex((cells) => FIELD_LABELS.every((label, i) => {
      var _a3;
      return cells[(_a3 = FIELD_COLUMNS[i]) != null ? _a3 : 0] === label;
    }));
  }
  function typedInFields(shown) {
    const at = labelsAt(shown);
    if (at < 0) return [];
    const below = shown.slice(at + 1, at + 1 + FIELD_LINES);
    return FIELD_COLUMNS.map(
      (column) => below.flatMap((cells) => cells.slice(column, column + FIELD_WIDTH)).filter((text) => text.trim() !== "").join("\n")
    );
  }
  function withTyped(page, typed) {
    const first = page.lines.findIndex(({ look }) => look === "field");
    if (first < 0 || typed.every((text) => text === "")) return page;
    return { ...page, lines: page.lines.map((line3, i) => i === first ? pageLine("field", ...spread2(typed)) : line3) };
  }

  // src/papers/pupilPage.ts
  function pupilPage(week, settings, term, decided2, earlier = []) {
    const lines = [
      pageLine("title", `${pageTitle(week.pupil)}${term}`),
      pageLine("text", pageIntroduction(week, settings)),
      ...meetingLines(week, settings, decided2, fieldLines())
    ];
    const terms = overTerms(OVER_TERMS_PART2, pupilOverTerms(week, earlier, term), CHART_PLACE2, lines.length);
    return {
      name: pageName(tabName(week.pupil), term),
      widths: MEETING_WIDTHS,
      lines: [...lines, ...terms.lines, ...titled(HOW_MADE_PART2, sentences2(...pageMadeHow(week)))],
      chart: terms.chart
    };
  }
  var CHART_PLACE2 = { figures: 0, chart: 3, width: 310 };
  var LONGEST_NAME4 = 60;
  function tabName(pupil) {
    return pupil.replace(/[\s[\]*?/\\:']+/g, " ").trim().slice(0, LONGEST_NAME4);
  }

  // src/words/papersMade.ts
  function pupilPageMade(made) {
    return `${paperMade(made)} To print it, choose File, then Print: it is laid out for A4 portrait. Made again, it keeps what was typed into its three fields.${noDecisions(made)}`;
  }
  function summaryMade(made) {
    return `${paperMade(made)} No pupil is named; counts under 5 are shown as "fewer than 5".${noDecisions(made)}`;
  }
  function caseSampleMade(made) {
    return `${paperMade(made)} It holds pupils' names and the working: show it to those who may see both. To print it, choose File, then Print, A4 portrait and Fit to width.${noDecisions(made)}`;
  }
  function byInterventionMade(made) {
    return `${paperMade(made)} It is for those who run them: no pupil is named, but small groups stand in it.`;
  }
  function strategyMade(made) {
    return `${paperMade(made)} It is made to be published: nothing is told of fewer than 10 pupils. Read it before you publish it.`;
  }
  var returnName = (term) => `Return ${term}`;
  var returnKindsName = (term) => `Return ${term} by kind`;
  function returnMade(made, kinds, saysSchool) {
    const who = saysSchool ? "" : " It does not say which school it is: fill in School URN, School name and Trust id in the settings once, and make it again.";
    return `${paperMade(made)} The hours by kind of work are in "${kinds}". No pupil is named, and nothing is told of fewer than 5. Nothing has left this spreadsheet: look at both, and download each with File, Download, CSV.${who}`;
  }
  function paperMade({ tab, again }) {
    const before = again === "beside" ? " The one made before was changed by hand, or is of an earlier version: it stays as it is." : again ? " It takes the place of the one made before." : "";
    return `"${tab}" is made, as a tab of its own.${before}`;
  }
  function noDecisions({ noDecisions: why }) {
    if (why === null) return "";
    return "term" in why ? ` No review of ${why.term} has been started, so there are no decisions on it.` : ` The headings of the tab "${why.tab}" can't be found, so there are no decisions on it.`;
  }

  // src/sheets/review/reviews.ts
  function reviewsOf(book, term, found) {
    var _a3;
    const tabs = reviewTabs(book);
    const now2 = (_a3 = termNumber(term)) != null ? _a3 : 0;
    const terms = /* @__PURE__ */ new Set();
    const earlier = tabs.flatMap((tab) => {
      var _a4;
      const { info: info2 } = tab;
      const isEarlier = ((_a4 = termNumber(info2.term)) != null ? _a4 : now2) < now2 && !info2.making && (info2.register === void 0 || isOf(found, info2.register));
      const table3 = isEarlier ? tableOf2(tab, found.clock) : null;
      if (!table3 || terms.has(info2.term)) return [];
      terms.add(info2.term);
      return [{ term: info2.term, table: table3 }];
    });
    const own3 = reviewOf(found, tabs);
    const table2 = own3 && tableOf2(own3, found.clock);
    return { earlier, all: table2 ? [...earlier, { term, table: table2 }] : earlier };
  }
  function interventions(request) {
    const book = openBook();
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    return interventionsFor(found.judgement, term, reviewsOf(book, term, found).all);
  }

  // src/sheets/papers/put.ts
  function put(book, blank, mark) {
    const { again, typed } = takeAway(book, blank, mark);
    const page = withTyped(blank, typed);
    const { sheet, name } = addTab(book, page.name, mark.key, `${mark.value} ${mark.of.registers[0].id}`);
    const { lines, widths } = page;
    const range2 = sheet.getRange(1, 1, lines.length, widths.length);
    paint(
      range2,
      lines.map(({ values }) => values),
      widths.length,
      (row, column) => lookOf2(lines[row], column)
    );
    range2.setHorizontalAlignment("left");
    const field = lines.findIndex(({ look }) => look === "field");
    if (field >= 0) for (const column of FIELD_COLUMNS) sheet.getRange(field + 1, column + 1, FIELD_LINES, FIELD_WIDTH).merge();
    widths.forEach((pixels, i) => sheet.setColumnWidth(i + 1, pixels));
    lines.forEach(({ look }, i) => {
      if (look === "gap") sheet.setRowHeightsForced(i + 1, 1, GAP);
    });
    sheet.setHiddenGridlines(true);
    if (page.chart) drawChart(sheet, page.chart);
    rememberContent(sheet, inFields);
    return { sheet: name, again };
  }
  function drawChart(sheet, { at, count: count2, place, rows }) {
    sheet.insertChart(
      sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange(at + 1, place.figures + 1, count2, FIGURE_COLUMNS)).setNumHeaders(1).setPosition(at + 1, place.chart + 1, 0, 0).setOption("legend", { position: "none" }).setOption("vAxis", { minValue: 0 }).setOption("series", [{ color: TERMS_SERIES }]).setOption("width", place.width).setOption("height", rows * LINE_HEIGHT2).build()
    );
  }
  var FIGURE_COLUMNS = 2;
  var LINE_HEIGHT2 = 21;
  var inFields = (values) => {
    const at = labelsAt(values);
    return (row) => at >= 0 && row > at && row <= at + FIELD_LINES;
  };
  var GAP = 9;
  function lookOf2(line3, column) {
    const { look, values } = line3 != null ? line3 : { look: "text", values: [] };
    const isLabel2 = look === "line" && column === 0 && values.length > 1;
    return {
      bold: look === "title" || look === "section" || look === "heading" || look === "label" || isLabel2,
      size: look === "title" ? 16 : look === "section" ? 12 : 10,
      background: look === "field" ? INPUT : look === "heading" && column < values.length && (values[column] !== "" || values[0] !== "") ? HEADING : null,
      wrap: look === "heading" || look === "line" || look === "field"
    };
  }
  function takeAway(book, { name, lines }, { key: key2, value, of, old }) {
    var _a3;
    const before = book.spreadsheet.createDeveloperMetadataFinder().withKey(key2).find().flatMap((metadata) => {
      var _a4, _b;
      const mark = (_a4 = metadata.getValue()) != null ? _a4 : "";
      const isOurs3 = mark === value || of.registers.some(({ id }) => mark === `${value} ${id}`);
      if (!isOurs3 && mark !== (old == null ? void 0 : old.value)) return [];
      const sheet2 = metadata.getLocation().getSheet();
      return sheet2 && (isOurs3 || String(sheet2.getRange(1, 1).getValue()).startsWith((_b = old == null ? void 0 : old.title) != null ? _b : "")) ? [sheet2] : [];
    });
    const sheet = before.length > 1 ? (_a3 = before.find((each) => each.getName() === name)) != null ? _a3 : before[0] : before[0];
    if (!sheet) return { again: false, typed: [] };
    const typed = typedInFields(sheet.getDataRange().getDisplayValues());
    const planned = lines.map(({ values }) => values);
    if (!isUntouched(sheet, inFields) && (isRemembered(sheet) || !isAsPlanned(sheet, planned))) {
      giveAway(sheet);
      return { again: "beside", typed };
    }
    book.remove(sheet);
    return { again: true, typed };
  }

  // src/sheets/papers/actions.ts
  function makePupilPage({ pupil, ...request }) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const { judgement, settings } = found;
      const week = judgement.namesPupils ? judgement.weeks.find(({ key: key2 }) => key2 === nameKey(pupil)) : void 0;
      if (!week) throw new UserError({ kind: "pupil not in register" });
      const term = reviewTerm(settings);
      const { decided: decided2, noDecisions: noDecisions2 } = decidedIn(book, term, found);
      const { sheet, again } = put(book, pupilPage(week, settings, term, decided2, reviewsOf(book, term, found).earlier), {
        key: PAGE_KEY,
        value: `${pupilMark(week.key)} ${term}`,
        of: found,
        old: { value: `${oldPupilMark(week.key)} ${term}`, title: pageTitle(week.pupil) }
      });
      return { sheet, message: pupilPageMade({ tab: sheet, again, noDecisions: noDecisions2 }) };
    });
  }
  function writeSummary(request) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const term = reviewTerm(found.settings);
      const { decided: decided2, noDecisions: noDecisions2 } = decidedIn(book, term, found);
      const { sheet, again } = put(book, governorsSummary(found.judgement, term, decided2, reviewsOf(book, term, found).earlier), {
        key: GOVERNORS_KEY,
        value: term,
        of: found
      });
      return { sheet, message: summaryMade({ tab: sheet, again, noDecisions: noDecisions2 }) };
    });
  }
  function writeCaseSample({ pupils: pupils2, ...request }) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const { judgement } = found;
      const byKey2 = new Map(judgement.namesPupils ? judgement.weeks.map((week) => [week.key, week]) : []);
      const missing2 = pupils2.filter((pupil) => !byKey2.has(nameKey(pupil)));
      if (missing2.length > 0) throw new UserError({ kind: "pupils not in register", pupils: missing2 });
      const weeks = new Set(pupils2.flatMap((pupil) => {
        var _a3;
        return (_a3 = byKey2.get(nameKey(pupil))) != null ? _a3 : [];
      }));
      const term = reviewTerm(found.settings);
      const { decided: decided2, noDecisions: noDecisions2 } = decidedIn(book, term, found);
      const { sheet, again } = put(book, caseSample(judgement, [...weeks], term, decided2), { key: CASES_KEY, value: term, of: found });
      return { sheet, message: caseSampleMade({ tab: sheet, again, noDecisions: noDecisions2 }) };
    });
  }
  function writeStrategy(request) {
    return writeTable(request, STRATEGY_KEY, inclusionStrategy, strategyMade);
  }
  function writeReturn(request) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const term = reviewTerm(found.settings);
      const { pupils: pupils2, kinds } = returnOf(found.judgement);
      const byKind = put(book, returnPage(kinds, returnKindsName(term)), { key: RETURN_KINDS_KEY, value: term, of: found });
      const { sheet, again } = put(book, returnPage(pupils2, returnName(term)), { key: RETURN_KEY, value: term, of: found });
      return { sheet, message: returnMade({ tab: sheet, again, noDecisions: null }, byKind.sheet, found.settings.school.urn !== "") };
    });
  }
  function giveReturn(request) {
    return withLock((book) => returnOf(find(book, request).judgement));
  }
  function writeByIntervention(request) {
    return writeTable(request, TABLE_KEY, byIntervention, byInterventionMade);
  }
  function writeTable(request, key2, make2, said3) {
    return withLock((book) => {
      recoverTab(book);
      const found = find(book, request);
      const term = reviewTerm(found.settings);
      const reviews = key2 === TABLE_KEY ? reviewsOf(book, term, found).all : [];
      const { sheet, again } = put(book, make2(found.judgement, term, reviews), { key: key2, value: term, of: found });
      return { sheet, message: said3({ tab: sheet, again, noDecisions: null }) };
    });
  }
  function decidedIn(book, term, found) {
    const tab = reviewOf(found, reviewTabs(book));
    if (!tab) return { decided: null, noDecisions: { term } };
    const table2 = tableOf2(tab, found.clock);
    return table2 ? { decided: table2, noDecisions: null } : { decided: null, noDecisions: { tab: tab.name() } };
  }

  // src/review/save.ts
  function saving(rows, lines, columns) {
    const byLine = new Map(rows.map((row) => [row.key, row]));
    const changes = [];
    const clashes = [];
    const lost = [];
    for (const each of lines) {
      const row = byLine.get(each.line);
      if (!row) lost.push(each.name);
      else {
        const saved2 = saveLine(row, each, columns);
        changes.push(...saved2.changes);
        clashes.push(...saved2.clashes);
      }
    }
    return { changes, clashes, lost };
  }
  var FIELDS2 = ["decision", "who", "by", "notes"];
  var CELLS2 = {
    decision: ["decision", "changes"],
    who: ["who", "by"],
    by: ["who", "by"],
    notes: ["notes"]
  };
  function saveLine(row, { line: line3, written: written2, was }, columns) {
    const next = { ...row.written };
    const clashes = [];
    for (const key2 of FIELDS2) {
      const [now2, mine] = [row.written[key2], written2[key2]];
      if (mine === was[key2] || mine === now2) continue;
      if (now2 === was[key2]) {
        next[key2] = key2 === "notes" && next.notes !== row.written.notes ? joined2(mine, next.notes.slice(row.written.notes.length).trim()) : mine;
        continue;
      }
      const kept2 = key2 === "notes" ? mine : `(Also typed under ${headingOf2(key2)}: ${mine === "" ? "nothing" : mine})`;
      next.notes = withLine(next.notes, kept2);
      const message = key2 === "notes" ? "Both stand in the notes, one under the other." : "What was in the tab stays there; what was typed here is kept in the notes.";
      clashes.push({ line: line3, field: key2, theirs: now2, yours: mine, message });
    }
    const stands = standsOf(next, columns);
    const cells = new Set(FIELDS2.filter((key2) => next[key2] !== row.written[key2]).flatMap((key2) => CELLS2[key2]));
    const changes = HUMAN_KEYS.filter((key2) => cells.has(key2) && stands[key2] !== row.stands[key2]).map((key2) => ({
      row,
      key: key2,
      text: stands[key2]
    }));
    return { changes, clashes };
  }
  function withLine(notes, line3) {
    return `
${notes}
`.includes(`
${line3}
`) ? notes : joined2(notes, line3);
  }
  function joined2(...texts) {
    return texts.filter((text) => text !== "").join("\n");
  }

  // src/review/toDo.ts
  var NOTHING_TO_DO = [KEEP, KEEP_AND_WATCH, NO_CHANGE, DELIBERATE];
  function toDo({ rows }) {
    const wholes = new Map(rows.filter(isPackage).map((row) => [row.pupilKey, row]));
    const said3 = (row, key2) => {
      var _a3, _b;
      return row.written[key2] || ((_b = (_a3 = wholes.get(row.pupilKey)) == null ? void 0 : _a3.written[key2]) != null ? _b : "");
    };
    return rows.filter(({ written: written2 }) => isToDo(written2)).map((row) => ({
      who: said3(row, "who"),
      by: said3(row, "by"),
      pupil: row.text("pupil"),
      intervention: isPackage(row) ? null : row.text("intervention"),
      decision: row.written.decision || row.written.notes
    })).sort((a, b) => inOrder2(a.who, b.who) || inOrder2(a.by, b.by));
  }
  function isToDo({ decision, who, by, notes }) {
    return decision === "" ? notes !== "" && (who !== "" || by !== "") : !NOTHING_TO_DO.includes(decisionOf(decision));
  }
  function inOrder2(a, b) {
    if (a === b) return 0;
    if (a === "" || b === "") return a === "" ? 1 : -1;
    return a < b ? -1 : 1;
  }

  // src/words/toDo.ts
  function toDoInWords({ who, by, pupil, intervention, decision }) {
    const day = isoDay(by);
    const when = by === "" ? "" : `, by ${day === null ? by : dateInWords(day)}`;
    const what = [pupil, intervention != null ? intervention : "all together"].filter(Boolean).join(", ");
    return `${who === "" ? "Nobody named" : who}${when}: ${what} – ${decision}.`;
  }

  // src/sheets/review/actions.ts
  function review({ reviewDate }) {
    var _a3;
    const book = openBook();
    const clock2 = book.clock();
    const { settings } = readSettingsTab(book.spreadsheet, clock2);
    const asked2 = reviewDate === void 0 ? null : readDate(reviewDate, clock2.today);
    const term = reviewTerm({ ...settings, reviewDay: asked2 != null ? asked2 : settings.reviewDay });
    const here = tabsOf(book).whole.filter(({ info: info2 }) => info2.term === term);
    const tab = (_a3 = here.find(({ info: info2 }) => !info2.example)) != null ? _a3 : here[0];
    return {
      term,
      review: tab ? stateOf(tab, needTable(tab, clock2)) : null,
      ownWays: Object.fromEntries(settings.ownWays),
      moreThan: settings.moreThan
    };
  }
  function onePupil({ review: id, pupil }) {
    const book = openBook();
    return needPupil(needTable(needTab(book, id), book.clock()), pupil);
  }
  function waysBack2({ review: id }) {
    var _a3;
    const book = openBook();
    const { register } = needTab(book, id).info;
    const sheet = (_a3 = book.tabs().find(({ sheet: sheet2 }) => sheet2.getSheetId() === register)) == null ? void 0 : _a3.sheet.getName();
    const cards = cardsOf(find(book, sheet === void 0 ? {} : { sheet }));
    return { cards: cards.filter(({ tries }) => tries !== null && tries.plans.length > 0) };
  }
  function pupilHere({ review: id }) {
    const book = openBook();
    const tab = needTab(book, id);
    const selected = book.spreadsheet.getActiveRange();
    const isThere = selected !== null && selected.getSheet().getSheetId() === id;
    const row = isThere ? needTable(tab, book.clock()).rows.find(({ at }) => at + 1 === selected.getRow()) : void 0;
    if (!row) throw new UserError({ kind: "no line selected", tab: tab.name() });
    return { pupil: row.pupilKey };
  }
  var CELL_HOLDS = 5e4;
  function save(request) {
    return withLock(
      (book) => saved(book, request),
      ({ unwritten }) => unwritten
    ).reply;
  }
  function saved(book, { review: id, pupil, lines, next = pupil }) {
    const clock2 = book.clock();
    const tab = needTab(book, id);
    const before = needTable(tab, clock2);
    const { changes, clashes, lost } = saving(
      before.rows.filter(({ pupilKey }) => pupilKey === pupil),
      lines,
      before.columns
    );
    if (lost.length > 0) throw new UserError({ kind: "review lines gone", lines: lost });
    if (changes.some(({ key: key2 }) => !before.columns.has(key2))) throw new UserError({ kind: "review column gone" });
    const tooMuch2 = changes.find(({ text }) => text.length > CELL_HOLDS);
    if (tooMuch2) throw new UserError({ kind: "too much for a cell", heading: headingOf2(tooMuch2.key) });
    const at = markOf(next);
    const info2 = tab.info.at === at ? tab.info : keepInfo(tab, { at });
    const words = changes.map(({ row, key: key2, text }) => ({ line: row.key, key: key2, text }));
    const { table: after, unsure, unwritten } = writeWords(tab, clock2, before, words);
    if (unsure.length > 0) throw new UserError({ kind: "lines moved", lines: unsure });
    const reply = { review: stateOf({ ...tab, info: info2 }, after), pupil: needPupil(after, next), clashes };
    return { reply, unwritten: words.length > 0 ? unwritten : info2 !== tab.info };
  }
  function decideNoChange({ review: id }) {
    return withLock((book) => {
      const clock2 = book.clock();
      const tab = needTab(book, id);
      const before = needTable(tab, clock2);
      if (!before.columns.has("decision")) throw new UserError({ kind: "review column gone" });
      const { pupils: pupils2, words } = noChange(before);
      const { table: table2, unsure } = writeWords(tab, clock2, before, words);
      if (unsure.length > 0) throw new UserError({ kind: "lines moved", lines: unsure });
      return { review: stateOf(tab, table2), message: noChangeDecided(pupils2), toDo: [] };
    });
  }
  function finish({ review: id }) {
    return withLock((book) => {
      const clock2 = book.clock();
      const tab = needTab(book, id);
      const table2 = needTable(tab, clock2);
      const open = openLines(table2);
      rememberFinished(book, tab, clock2.today);
      const info2 = keepInfo(tab, { finished: clock2.today, open: open.length });
      const finished = writeHeadline({ ...tab, info: info2 }, table2, null, tab.info);
      const names = open.map((row) => row.text("pupil") || "rows without a pupil");
      return {
        review: stateOf(finished, table2),
        message: reviewFinished(clock2.today, table2.rows.length, names),
        toDo: toDo(table2).map(toDoInWords)
      };
    });
  }
  function rememberFinished(book, { info: { register } }, day) {
    var _a3;
    const { range: range2 } = readSettingsTab(book.spreadsheet, book.clock());
    if (range2 && setOnTab(range2, LAST_FINISHED, isoDate(day))) return;
    const { chosen: chosen2, remember } = book.memory();
    if (register === void 0) return;
    const own3 = { ...(_a3 = chosen2.sheets) == null ? void 0 : _a3[String(register)], lastFinished: day };
    remember(
      { ...chosen2, sheets: { ...chosen2.sheets, [String(register)]: own3 } },
      book.tabs().map(({ sheet }) => sheet.getSheetId())
    );
  }
  function needTab(book, id) {
    const tab = tabsOf(book).whole.find((each) => each.id === id);
    if (!tab) throw new UserError({ kind: "review gone" });
    return tab;
  }
  function needPupil(table2, key2) {
    const found = pupilReview(table2, key2);
    if (!found) throw new UserError({ kind: "pupil not in review" });
    return found;
  }

  // src/main.ts
  function clock() {
    return { today: localWallClock(/* @__PURE__ */ new Date()).day, wallClock: typedWallClock() };
  }
  function answer(name, json, action, place = "spreadsheet") {
    const reply = (value) => JSON.stringify(value);
    try {
      const schemas = requests();
      const request = schemas[name].safeParse(typeof json === "string" ? JSON.parse(json) : void 0);
      return request.success ? reply({ ok: true, value: action(request.data) }) : reply({ ok: false, message: NOT_UNDERSTOOD });
    } catch (error) {
      if (error instanceof SyntaxError) return reply({ ok: false, message: NOT_UNDERSTOOD });
      const { message, unsure } = explained(error, place);
      return reply({ ok: false, message, ...unsure ? { unsure } : {} });
    }
  }
  var calls = {
    OUTVENTION_RISK: (register, headings, settings) => risk(register, headings, settings, clock()),
    OUTVENTION_REASONS: (register, headings, settings) => reasons(register, headings, settings, clock()),
    OUTVENTION_MINUTES: (register, headings, settings) => minutes(register, headings, settings, clock()),
    OUTVENTION_SHARE: (pupil, register, settings) => share(pupil, register, settings, clock()),
    OUTVENTION_STATUS: (register, headings, settings) => status(register, headings, settings, clock()),
    OUTVENTION_WAYBACK: (pupil, register, settings) => wayBack2(pupil, register, settings, clock()),
    OUTVENTION_PROVISIONS: (register, settings) => provisions(register, settings, clock()),
    OUTVENTION_PUPILS: (register, settings) => pupils(register, settings, clock()),
    OUTVENTION_HIGHLIGHT: (register, headings, settings) => highlight(register, headings, settings, clock()),
    onOpen: buildMenu,
    onInstall: buildMenu,
    menuCheck: () => {
      openSidebar("check");
    },
    menuReview: () => {
      openSidebar("review");
    },
    menuPapers: () => {
      openSidebar("papers");
    },
    menuSettings: () => {
      fromMenu(() => openSettings().message);
    },
    menuClear: () => {
      fromMenu(() => clear().message);
    },
    menuHelp: () => {
      openSidebar("help");
    },
    commandCheck: (json) => answer("check", json, report, "terminal"),
    commandReturn: (json) => answer("check", json, giveReturn, "terminal"),
    sidebarCheck: (json) => answer("check", json, check),
    sidebarWriteReview: (json) => answer("check", json, writeReview),
    sidebarClear: (json) => answer("nothing", json, clear),
    sidebarOpenSettings: (json) => answer("nothing", json, openSettings),
    sidebarMakeRegister: (json) => answer("nothing", json, makeRegister2),
    sidebarShowExample: (json) => answer("nothing", json, showExample),
    sidebarRemoveExample: (json) => answer("nothing", json, removeExample2),
    sidebarShowCell: (json) => answer("showCell", json, showCell),
    sidebarCorrectCell: (json) => answer("correctCell", json, correctCell),
    sidebarShowRows: (json) => answer("showRows", json, showRows),
    sidebarReview: (json) => answer("review", json, review),
    sidebarReviewPupil: (json) => answer("reviewPupil", json, onePupil),
    sidebarWaysBack: (json) => answer("finishReview", json, waysBack2),
    sidebarInterventions: (json) => answer("check", json, interventions),
    sidebarPupilHere: (json) => answer("finishReview", json, pupilHere),
    sidebarSaveReview: (json) => answer("saveReview", json, save),
    sidebarNoChange: (json) => answer("finishReview", json, decideNoChange),
    sidebarFinishReview: (json) => answer("finishReview", json, finish),
    sidebarPupilPage: (json) => answer("pupilPage", json, makePupilPage),
    sidebarCaseSample: (json) => answer("caseSample", json, writeCaseSample),
    sidebarSummary: (json) => answer("check", json, writeSummary),
    sidebarByIntervention: (json) => answer("check", json, writeByIntervention),
    sidebarStrategy: (json) => answer("check", json, writeStrategy),
    sidebarReturn: (json) => answer("check", json, writeReturn)
  };
  return __toCommonJS(main_exports);
})();

/**
 * The score of each row, from 0 to 100: how much there is to ask about this intervention. Blank for a blank row or one that is not running; text that starts "Can't read" where the time can't be read.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return A score for each row of the register.
 * @example =OUTVENTION_RISK(A4:R200)
 * @customfunction
 */
function OUTVENTION_RISK(register, headings, settings) {
  return Outvention.calls.OUTVENTION_RISK(register, headings, settings);
}

/**
 * The working of each row's score in words: which checks lost points, how many, and what was seen.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return One line of text for each row of the register.
 * @example =OUTVENTION_REASONS(A4:R200)
 * @customfunction
 */
function OUTVENTION_REASONS(register, headings, settings) {
  return Outvention.calls.OUTVENTION_REASONS(register, headings, settings);
}

/**
 * The most taught minutes a week that each row takes out of class. Given one cell or one column of text such as "3 x 20 mins", the minutes a week it means.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return Minutes a week for each row.
 * @example =OUTVENTION_MINUTES("3 x 20 mins")
 * @customfunction
 */
function OUTVENTION_MINUTES(register, headings, settings) {
  return Outvention.calls.OUTVENTION_MINUTES(register, headings, settings);
}

/**
 * The share of the taught week that a pupil is out of class, by the most the register says. Format the cell as a percentage.
 *
 * @param pupil One pupil's name or initials, or a column of them.
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return A share from 0 to 1 for each pupil; text where a row of theirs could not be read.
 * @example =OUTVENTION_SHARE("AB", A4:R200)
 * @customfunction
 */
function OUTVENTION_SHARE(pupil, register, settings) {
  return Outvention.calls.OUTVENTION_SHARE(pupil, register, settings);
}

/**
 * The status of each row's pupil: More out than in, May be more out than in, Watch, In class, or Not read.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return The status for each row of the register.
 * @example =OUTVENTION_STATUS(A4:R200)
 * @customfunction
 */
function OUTVENTION_STATUS(register, headings, settings) {
  return Outvention.calls.OUTVENTION_STATUS(register, headings, settings);
}

/**
 * A table of all pupils: minutes and share of the taught week out of class, by least and by most, status, and rows not read.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return A table with headings, most out of class first.
 * @example =OUTVENTION_PUPILS(A4:R200)
 * @customfunction
 */
function OUTVENTION_PUPILS(register, settings) {
  return Outvention.calls.OUTVENTION_PUPILS(register, settings);
}

/**
 * The smallest changes that bring a pupil who is out for more than half of the week to half or under it: fewer times, or into class. Blank for a pupil who is not over. A duty is never changed.
 *
 * @param pupil One pupil's name or initials, or a column of them.
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return One line of text for each pupil.
 * @example =OUTVENTION_WAYBACK("AB", A4:R200)
 * @customfunction
 */
function OUTVENTION_WAYBACK(pupil, register, settings) {
  return Outvention.calls.OUTVENTION_WAYBACK(pupil, register, settings);
}

/**
 * A table of all interventions: pupils, hours a week of pupils and of adults, who leads by role, where, data, median gain, and cost a week by the school's own rates. Blank where it can't be said.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return A table with headings, a line for each intervention.
 * @example =OUTVENTION_PROVISIONS(A4:R200)
 * @customfunction
 */
function OUTVENTION_PROVISIONS(register, settings) {
  return Outvention.calls.OUTVENTION_PROVISIONS(register, settings);
}

/**
 * OUTVENTION_STATUS with a mark in front, for the column that Check this register adds.
 *
 * @param register The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.
 * @return The marked status for each row of the register.
 * @example =OUTVENTION_HIGHLIGHT(A3:H)
 */
function OUTVENTION_HIGHLIGHT(register, headings, settings) {
  return Outvention.calls.OUTVENTION_HIGHLIGHT(register, headings, settings);
}

/**
 * Builds the menu when the spreadsheet is opened.
 */
function onOpen() {
  return Outvention.calls.onOpen();
}

/**
 * Builds the menu when the add-on is installed.
 */
function onInstall() {
  return Outvention.calls.onInstall();
}

/**
 * Opens the sidebar and checks the register that is open.
 */
function menuCheck() {
  return Outvention.calls.menuCheck();
}

/**
 * Opens the sidebar at this term's review.
 */
function menuReview() {
  return Outvention.calls.menuReview();
}

/**
 * Opens the sidebar where papers are made: for governors, for parents.
 */
function menuPapers() {
  return Outvention.calls.menuPapers();
}

/**
 * Opens the tab with the settings, and makes it where there is none.
 */
function menuSettings() {
  return Outvention.calls.menuSettings();
}

/**
 * Takes away the columns and highlights that were added, and nothing else.
 */
function menuClear() {
  return Outvention.calls.menuClear();
}

/**
 * Opens the sidebar at Help, with the version and what becomes of the data.
 */
function menuHelp() {
  return Outvention.calls.menuHelp();
}

/**
 * Checks the register, adds the columns and the highlights, and gives what was read.
 */
function sidebarCheck(json) {
  return Outvention.calls.sidebarCheck(json);
}

/**
 * Starts this term's review in a tab of its own, or refreshes it.
 */
function sidebarWriteReview(json) {
  return Outvention.calls.sidebarWriteReview(json);
}

/**
 * Takes away the columns and the highlights.
 */
function sidebarClear(json) {
  return Outvention.calls.sidebarClear(json);
}

/**
 * Opens the settings tab, and makes it where there is none.
 */
function sidebarOpenSettings(json) {
  return Outvention.calls.sidebarOpenSettings(json);
}

/**
 * Adds a tab with a register to fill in.
 */
function sidebarMakeRegister(json) {
  return Outvention.calls.sidebarMakeRegister(json);
}

/**
 * Adds an example register with planted problems.
 */
function sidebarShowExample(json) {
  return Outvention.calls.sidebarShowExample(json);
}

/**
 * Removes the example register and the review made from it.
 */
function sidebarRemoveExample(json) {
  return Outvention.calls.sidebarRemoveExample(json);
}

/**
 * Selects a cell of the register.
 */
function sidebarShowCell(json) {
  return Outvention.calls.sidebarShowCell(json);
}

/**
 * Writes into a cell of the register that could not be read, as typed in the sidebar.
 */
function sidebarCorrectCell(json) {
  return Outvention.calls.sidebarCorrectCell(json);
}

/**
 * Selects a pupil's rows in the register.
 */
function sidebarShowRows(json) {
  return Outvention.calls.sidebarShowRows(json);
}

/**
 * Gives the review of this term as it stands in its tab.
 */
function sidebarReview(json) {
  return Outvention.calls.sidebarReview(json);
}

/**
 * Gives one pupil's lines of the review.
 */
function sidebarReviewPupil(json) {
  return Outvention.calls.sidebarReviewPupil(json);
}

/**
 * Reads the review's register and gives the ways back; writes nothing.
 */
function sidebarWaysBack(json) {
  return Outvention.calls.sidebarWaysBack(json);
}

/**
 * Gives what each intervention gives, takes and changed, over the register and the reviews.
 */
function sidebarInterventions(json) {
  return Outvention.calls.sidebarInterventions(json);
}

/**
 * Says on whose line of the review somebody has clicked.
 */
function sidebarPupilHere(json) {
  return Outvention.calls.sidebarPupilHere(json);
}

/**
 * Writes decisions and notes into the review tab, and gives the next pupil.
 */
function sidebarSaveReview(json) {
  return Outvention.calls.sidebarSaveReview(json);
}

/**
 * Decides "No change" for every pupil in class of whom nothing is asked and nobody has written yet.
 */
function sidebarNoChange(json) {
  return Outvention.calls.sidebarNoChange(json);
}

/**
 * Dates the review, and gives what is still open.
 */
function sidebarFinishReview(json) {
  return Outvention.calls.sidebarFinishReview(json);
}

/**
 * Makes a tab with one pupil's typical week.
 */
function sidebarPupilPage(json) {
  return Outvention.calls.sidebarPupilPage(json);
}

/**
 * Makes a tab of several pupils, one after the other, with the working.
 */
function sidebarCaseSample(json) {
  return Outvention.calls.sidebarCaseSample(json);
}

/**
 * Makes a tab of counts without names.
 */
function sidebarSummary(json) {
  return Outvention.calls.sidebarSummary(json);
}

/**
 * Makes a tab with a line for each intervention: time, what it changed, what it costs.
 */
function sidebarByIntervention(json) {
  return Outvention.calls.sidebarByIntervention(json);
}

/**
 * Makes the two tabs of the return for a trust: no names, and nothing of fewer than 5 pupils.
 */
function sidebarReturn(json) {
  return Outvention.calls.sidebarReturn(json);
}

/**
 * Makes a tab by kind of work, to be published; nothing of fewer than 10 pupils.
 */
function sidebarStrategy(json) {
  return Outvention.calls.sidebarStrategy(json);
}

/**
 * Checks the register as sidebarCheck does, and gives everything that was found: for the command line.
 */
function commandCheck(json) {
  return Outvention.calls.commandCheck(json);
}

/**
 * Gives the two tables of the return for a trust, and writes nothing.
 */
function commandReturn(json) {
  return Outvention.calls.commandReturn(json);
}
