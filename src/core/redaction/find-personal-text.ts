import { behindEscape } from './behind-escape';
import { findLongNumbers } from './find-long-numbers';
import { type FoundSecret, plainSecret } from './found-secret';

interface Place {
  readonly start: number;
  readonly end: number;
}

const PHONE = /^(?:86)?1[3-9]\d{9}$/;
/** GB 11643: place, date of birth, order, check character. */
const ID_CARD = /^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;

/** `qcs::cvm:ap-guangzhou:uin/100000000001:instance/*`, and as PHP and addresses write it. */
const UIN = /uin(?:\\*\/|%2[fF])(\d{5,})/y;
const AT_SIGNS = ['@', '%40'];
const LOCAL_CHAR = /[\w.+-]/;
const FORM_LOCAL_CHAR = /[\w.-]/;
const MAX_LOCAL_LENGTH = 64;
const MAIL_HOST = /(?:[\w-]+\.)+[A-Za-z]{2,}/y;

/** Finds what says in running text who somebody is: uin, phone number, e-mail address, identity card. */
export function findPersonalText(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const place of findLongNumbers(text)) {
    const number = text.slice(place.start, place.end);
    if (PHONE.test(number)) found.push(personal(text, 'Phone', place));
    else if (ID_CARD.test(number)) found.push(personal(text, 'IdCard', place));
  }
  for (let at = text.indexOf('uin'); at >= 0; at = text.indexOf('uin', at + 3)) {
    UIN.lastIndex = at;
    const uin = UIN.exec(text)?.[1];
    if (uin === undefined) continue;
    const end = UIN.lastIndex;
    found.push(personal(text, 'Uin', { start: end - uin.length, end }));
  }
  for (const sign of AT_SIGNS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const place = mailAt(text, at, sign);
      if (place !== undefined) found.push(personal(text, 'Email', place));
    }
  }
  return found;
}

function personal(text: string, name: string, { start, end }: Place): FoundSecret {
  return plainSecret({ start, end, name, value: text.slice(start, end), reason: 'personal' });
}

function mailAt(text: string, at: number, sign: string): Place | undefined {
  // In a form a plus sign is a space.
  const char = sign === '@' ? LOCAL_CHAR : FORM_LOCAL_CHAR;
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL_LENGTH && char.test(text.charAt(start - 1))) {
    start -= 1;
  }
  start = behindEscape(text, start);
  MAIL_HOST.lastIndex = at + sign.length;
  return start < at && MAIL_HOST.test(text) ? { start, end: MAIL_HOST.lastIndex } : undefined;
}
