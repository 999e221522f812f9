import type { MessageFact } from '../message-fact';
import { firstGroup, quoted } from './quoted';

const SECONDS = quoted('\\d{10}', '\\d{10}(?!\\d)');
// "Signature expired. … a deviation between `Timestamp` and the server time 1706406788."
// https://github.com/jeessy2/ddns-go/issues/999
const ENGLISH = new RegExp(`Timestamp[^\\s\\w]? and the server time\\s{0,3}${SECONDS}`, 'i');
// No Chinese text with a number was found; this one takes the official description's words.
const CHINESE = new RegExp(`签名.{0,200}服务器时间[\\s:：为是]{0,3}${SECONDS}`);

/** The server's clock at the moment it found the signature expired. */
export function readServerTimeFact(text: string): readonly MessageFact[] {
  const seconds = firstGroup(ENGLISH.exec(text)) ?? firstGroup(CHINESE.exec(text));
  return seconds === undefined ? [] : [{ kind: 'server-time', seconds: Number(seconds) }];
}
