// Kept from the field names that carry secrets in the models of the official SDKs, and from the
// header and query names of the API's signatures, the consoles, COS and CloudBase. Compared
// without case, hyphens and underscores.

/** A name that ends so is secret, whatever stands before, as in `GrafanaInitPassword`. */
const SECRET_ENDINGS: readonly string[] = [
  ...['password', 'passwords', 'passwordnew', 'passwordvalue', 'passwd', 'pwd', 'passphrase'],
  ...['secret', 'secrets', 'secretid', 'secretids', 'secretvalue', 'secretstring', 'secretbinary'],
  ...['secretkey', 'privatekey', 'accesskey', 'accesskeyid', 'apikey', 'appkey', 'authkey'],
  ...['certkey', 'contentkey', 'cryptkey', 'encryptionkey', 'decryptionkey', 'datakey'],
  ...['licensekey', 'playkey', 'sessionkey', 'signkey', 'signingkey', 'presharekey', 'psk'],
  ...['presharedkey', 'token', 'accesstokens', 'apitokens', 'authtokens', 'refreshtokens'],
  ...['credential', 'credentials', 'credentialcontent', 'authorization', 'usersig', 'signature'],
  ...['cookie', 'cookies', 'csrfcode', 'kubeconfig', 'vncurl'],
];

/** A name that is secret as it stands, and not as the end of another. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  ...['authcode', 'cert', 'certcontent', 'csrf', 'jwt', 'loginurl', 'pskey', 'qak', 'skey'],
  ...['samlassertion', 'userdata', 'verifycode', 'xcsrf'],
  ...['ticket', 'snticket', 'taxiticket', 'trainticket', 'electronictrainticket'],
]);

/** A name that ends so only looks secret: cursors, counts of a model's words, yes and no. */
const LOOK_ALIKE_ENDINGS: readonly string[] = [
  ...['nexttoken', 'pagetoken', 'scrolltoken', 'paginationtoken', 'continuetoken', 'clienttoken'],
  ...['continuationtoken', 'idempotencytoken', 'inputtoken', 'outputtoken', 'prompttoken'],
  ...['completiontoken', 'maxtoken', 'totaltoken', 'needresetpassword', 'autogeneratepassword'],
  ...['weakpassword', 'weakpasswords'],
];

const SECRETS_BY_LAST_LETTER = byLastLetter(SECRET_ENDINGS);

/** Whether the value under this name is a secret, or half of one such as a SecretId. */
export function isSecretName(name: string): boolean {
  const plain = name.replace(/[-_]/g, '').toLowerCase();
  if (SECRET_NAMES.has(plain)) {
    return true;
  }
  const endsSo = (ending: string) => plain.endsWith(ending);
  const endings = SECRETS_BY_LAST_LETTER.get(plain.slice(-1));
  return endings?.some(endsSo) === true && !LOOK_ALIKE_ENDINGS.some(endsSo);
}

// Most names are asked about in vain, and there are many in a large body.
function byLastLetter(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const ending of endings) {
    const letter = ending.slice(-1);
    groups.set(letter, [...(groups.get(letter) ?? []), ending]);
  }
  return groups;
}
