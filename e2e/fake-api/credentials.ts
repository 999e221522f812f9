/** A key pair as an account holder has it; `token` only with keys that STS hands out. */
export interface Credential {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
}

/** The key the fake API knows. Invented, in the real shape: AKID + 32 characters, 32 characters. */
export const permanentCredential: Credential = {
  secretId: 'AKIDfakefakefakefakefakefakefake0001',
  secretKey: 'notARealSecretKeyForTestsOnly001',
};

/** A temporary key: refused with AuthFailure.TokenFailure unless its token comes along. */
export const temporaryCredential: Credential = {
  secretId: 'AKIDtemporaryfakefakefakefakefake002',
  secretKey: 'notARealSecretKeyForTestsOnly002',
  token: 'notARealSessionToken.0123456789abcdefghijklmnopqrstuvwxyz',
};

/** A key of the right shape that the fake API does not know. */
export const unknownCredential: Credential = {
  secretId: 'AKIDunknownunknownunknownunknown0003',
  secretKey: 'notARealSecretKeyForTestsOnly003',
};

/** The account that owns both keys; it appears in the message of a CAM refusal. */
export const accountUin = '100000000001';
