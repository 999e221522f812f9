import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSecretName } from './secret-names';

const FIELDS_FILE = '../shared/data/secret-fields.tsv';

const SECRETS = [
  'Password',
  'password',
  'PassWord',
  'LoginPassword',
  'db_passwd',
  'DbPwd',
  'Token',
  'X-TC-Token',
  'x-cos-security-token',
  'SecretKey',
  'secret_key',
  'TmpSecretKey',
  'SecretId',
  'SecretID',
  'q-ak',
  'q-signature',
  'Signature',
  'Authorization',
  'Proxy-Authorization',
  'Cookie',
  'Set-Cookie',
  'csrfCode',
  'x-csrfcode',
  'X-CSRF-Token',
  'skey',
  'access_token',
  'PrivateKey',
  'PreShareKey',
  'Kubeconfig',
  'InstanceVncUrl',
  'DevicePsk',
  'UserData',
  'UserSig',
  'Credentials',
  'ClientSecret',
];

const LOOK_ALIKES = [
  'NextToken',
  'PageToken',
  'ScrollToken',
  'PaginationToken',
  'ContinueToken',
  'ClientToken',
  'X-CVM-ClientToken',
  'MaxTokens',
  'TotalTokens',
  'PromptTokens',
  'CompletionTokens',
  'InputToken',
  'InputTokens',
  'OutputToken',
  'OutputTokens',
  'TokenId',
  'TokenType',
  'Tokenizer',
  'SecretName',
  'SecretType',
  'KeyId',
  'KeyIds',
  'PublicKey',
  'Key',
  'TagKey',
  'PasswordLength',
  'NeedResetPassword',
  'AutoGeneratePassword',
  'WeakPassword',
  'SignatureMethod',
  'SignedHeaders',
  'RequestId',
  'uin',
  'constructor',
  '__proto__',
  '',
];

describe('isSecretName', () => {
  for (const name of SECRETS) {
    it(`${name} is secret`, () => {
      expect(isSecretName(name)).toBe(true);
    });
  }

  for (const name of LOOK_ALIKES) {
    it(`"${name}" is not secret`, () => {
      expect(isSecretName(name)).toBe(false);
    });
  }

  it.skipIf(!existsSync(FIELDS_FILE))(
    'knows every secret field of the real models (skipped where ../shared is absent)',
    () => {
      const rows = readFileSync(FIELDS_FILE, 'utf8').trim().split('\n').slice(1);
      const fields = rows.map((row) => row.split('\t')[0] ?? '');
      expect(fields.length).toBeGreaterThan(200);
      expect(fields.filter((field) => !isSecretName(field))).toEqual([]);
    },
  );
});
