// Says that a service is open now, and only when that is sure: between the two days that the page
// gives, on a day that is no exception, by the clock of London whatever the device's own zone.
(() => {
  "use strict";
  const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

  // The day before is asked as well, for hours that go on after midnight.
  function london(daysAgo) {
    const parts = {};
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });
    for (const { type, value } of format.formatToParts(Date.now() - daysAgo * 864e5)) parts[type] = value;
    return {
      date: `${parts.year}-${parts.month}-${parts.day}`,
      weekday: DAYS.indexOf(parts.weekday.slice(0, 3)),
      minute: Number(parts.hour) * 60 + Number(parts.minute),
    };
  }

  function sentence({ openHours, openExcept, openFrom, openUntil, words, wordsAllDay }) {
    const today = london(0);
    const yesterday = london(1);
    if (today.weekday < 0 || today.date < openFrom || today.date > openUntil) return "";
    const exceptions = openExcept.split(" ");
    for (const rule of openHours.split(" ")) {
      const [weekday, opens, closes] = rule.split("-").map(Number);
      const until = rule.split("-")[3];
      const isLate = closes <= opens;
      const onToday = weekday === today.weekday && !exceptions.includes(today.date) &&
        today.minute >= opens && (isLate || today.minute < closes);
      const sinceYesterday = isLate && weekday === yesterday.weekday &&
        !exceptions.includes(yesterday.date) && today.minute < closes;
      if (onToday || sinceYesterday) {
        return opens === 0 && closes === 1440 ? wordsAllDay : words.replace("{time}", until);
      }
    }
    return "";
  }

  function tell() {
    for (const place of document.querySelectorAll("[data-open-hours]")) {
      place.textContent = sentence(place.dataset);
      place.hidden = !place.textContent;
    }
  }

  tell();
  setInterval(tell, 3e4);
  addEventListener("pageshow", tell);
})();
