const SECRET_PLACE = /^(?:proxy-)?authorization$|^x-tc-token$|^(?:set-)?cookie$/i;

/** Whether a header is there to carry secrets, whatever its value. */
export function isSecretPlace(header: string): boolean {
  return SECRET_PLACE.test(header);
}
