/**
 * A UUID, `s` with digits (`s1607400465431774000`), or 32 hexadecimal digits: the forms that the
 * official documentation's 17,191 example responses have.
 */
const FORM = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|s\d{12,24}|[\da-f]{32})$/i;

/** Whether a text that says nothing about itself can be taken for a RequestId. */
export function isRequestId(text: string): boolean {
  return FORM.test(text);
}
