const numbered = String.raw`(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?`;
const spoken = '今天|昨天|前天|(?:星期|周|礼拜)[一二三四五六日天]|Today|Yesterday';
const noon = '凌晨|早上|上午|中午|下午|晚上';

/** How chats write a day, as the source of an expression. */
export const dayPattern = `(?:${numbered}|${spoken})`;
/** How they write when something was said: `昨天 18:20`, `2026/11/22 9:05:01`, `11-22 下午6:20`, `9:05`. */
export const whenPattern = String.raw`(?:${dayPattern}\s*)?(?:${noon})?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?`;
/** The same with its parts: day, noon, hour, minute, second, half of the day. */
export const whenParts = String.raw`^(${dayPattern})?\s*(${noon})?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?$`;

/** Monday first, Sunday by either of its names. */
export const weekdayLetters = '一二三四五六日天';
