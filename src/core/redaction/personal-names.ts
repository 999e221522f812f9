// Kept from the field names of the API's models and the consoles that name a person or an account.
// Compared without case, hyphens and underscores. AppId is none: it names a project and is public.

/** A name that ends so is personal, whatever stands before, as in `OwnerUin` or `ContactPhone`. */
const PERSONAL_ENDINGS: readonly string[] = [
  ...['uin', 'uins', 'uinlist', 'uinset', 'phone', 'phones', 'phoneno', 'phonenum', 'phonelist'],
  ...['phonenumber', 'phonenumbers', 'phonenumberset', 'mobile', 'mobiles', 'mobileno'],
  ...['mobilenumber', 'mobilephone', 'telephone', 'email', 'emails', 'emailaddress', 'emaillist'],
  ...['mailaddress', 'idcard', 'idcards', 'idcardno', 'idcardnum', 'idcardnumber', 'idnumber'],
  ...['bankcard', 'bankcardno', 'bankcardnum', 'bankcardnumber', 'bankaccountnumber', 'realname'],
];

/** The same for the addresses of people's own computers; the server's own IP stays. */
const CLIENT_IP_ENDINGS: readonly string[] = [
  ...['clientip', 'clientips', 'clientipv6', 'clientaddr', 'clientaddress', 'userip', 'sourceip'],
  ...['sourceipaddress', 'loginip', 'operatorip', 'requestip', 'xforwardedfor', 'xrealip'],
];

// Sec-CH-UA-Mobile says whether the browser runs on a phone: `?0`.
const LOOK_ALIKES: ReadonlySet<string> = new Set(['secchuamobile']);

/** Whether the value under this name says who somebody is. */
export function isPersonalName(name: string, keepsClientIp: boolean): boolean {
  const plain = name.replace(/[-_]/g, '').toLowerCase();
  if (LOOK_ALIKES.has(plain)) return false;
  const endsSo = (ending: string) => plain.endsWith(ending);
  return PERSONAL_ENDINGS.some(endsSo) || (!keepsClientIp && CLIENT_IP_ENDINGS.some(endsSo));
}
