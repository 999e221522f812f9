import { type FoundSecret, plainSecret } from './found-secret';

/** Neither a longer number nor a hash around it; the end of an escape may stand before. */
const START = String.raw`(?:(?<![\da-fA-F])|(?<=\\u[\da-fA-F]{4}|\\[bf]|%[\da-fA-F]{2}))`;
const END = String.raw`(?![\da-fA-F])`;

const FORMS = [
  // `qcs::cvm:ap-guangzhou:uin/100000000001:instance/*`, and as PHP and addresses write it.
  { name: 'Uin', form: String.raw`(?<=\buin(?:\\*/|%2[fF]))\d{5,}` },
  { name: 'Phone', form: String.raw`${START}(?:86)?1[3-9]\d{9}${END}` },
  // GB 11643: place, date of birth, order, check character.
  {
    name: 'IdCard',
    form: String.raw`${START}[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]${END}`,
  },
].map(({ name, form }) => ({ name, form: new RegExp(form, 'g') }));

const AT_SIGNS = ['@', '%40'] as const;
const LOCAL_CHAR = /[\w.+-]/;
const MAX_LOCAL_LENGTH = 64;
const MAIL_HOST = /(?:[\w-]+\.)+[A-Za-z]{2,}/y;
/** A number under a name of JSON is an id or a time, and is judged by its name. */
const NAME_OF_NUMBER = /["']\s{0,4}:\s{0,4}$/;

/** Finds what says in running text who somebody is: uin, phone number, e-mail address, identity card. */
export function findPersonalText(text: string, start = 0, end = text.length): FoundSecret[] {
  const part = text.slice(start, end);
  const found: FoundSecret[] = [];
  const add = (at: number, name: string, value: string) => {
    const place = { start: start + at, end: start + at + value.length };
    found.push(plainSecret({ ...place, name, value, reason: 'personal' }));
  };
  for (const { name, form } of FORMS) {
    for (const { 0: value, index } of part.matchAll(form)) {
      if (!NAME_OF_NUMBER.test(part.slice(Math.max(0, index - 10), index))) add(index, name, value);
    }
  }
  for (const sign of AT_SIGNS) {
    for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + sign.length)) {
      const mail = mailAt(part, at, sign.length);
      if (mail !== undefined) add(mail.start, 'Email', part.slice(mail.start, mail.end));
    }
  }
  return found;
}

function mailAt(
  text: string,
  at: number,
  signLength: number,
): { start: number; end: number } | undefined {
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL_LENGTH && LOCAL_CHAR.test(text.charAt(start - 1))) {
    start -= 1;
  }
  MAIL_HOST.lastIndex = at + signLength;
  return start < at && MAIL_HOST.test(text) ? { start, end: MAIL_HOST.lastIndex } : undefined;
}
