const HAN = /\p{Script=Han}/u;
/** A language is plain from the beginning of a text. */
const LOOKED_AT = 2000;

/** For the `lang` of a text that does not say its language: Chinese where it has Chinese characters. */
export function languageOfText(text: string): 'zh-Hans' | 'en' {
  return HAN.test(text.slice(0, LOOKED_AT)) ? 'zh-Hans' : 'en';
}
