import { assertNever } from '../assert-never';
import type { Call } from '../call';
import type { CopiedText } from '../ticket/copied-text';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { commentedCode } from './commented-code';
import { goCode } from './go-code';
import { nodeCode } from './node-code';
import { pythonCode } from './python-code';
import { readSdkCall, type SdkCall } from './sdk-call';

export type SdkLanguage = 'node' | 'python' | 'go';

const INSTALL: Readonly<Record<SdkLanguage, string>> = {
  node: 'npm install tencentcloud-sdk-nodejs-common',
  python: 'pip install tencentcloud-sdk-python-common',
  go: 'go get github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common',
};

/** A call as code for an official SDK. The key comes from the environment, never from the call. */
export function formatSdkCode(
  call: Call,
  language: SdkLanguage,
  options: MaskingOptions = {},
): CopiedText {
  const masking = new Masking(learnedRedaction([call], options));
  const sdkCall = readSdkCall(call, masking);
  const notes = [INSTALL[language], keyNote(sdkCall), ...sdkCall.notes];
  return commentedCode(
    codeOf(sdkCall, language),
    notes,
    masking,
    language === 'python' ? '#' : '//',
  );
}

function codeOf(call: SdkCall, language: SdkLanguage): string {
  switch (language) {
    case 'node':
      return nodeCode(call);
    case 'python':
      return pythonCode(call);
    case 'go':
      return goCode(call);
    default:
      return assertNever(language);
  }
}

function keyNote({ hasToken }: SdkCall): string {
  return hasToken
    ? 'The temporary key is read from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_TOKEN.'
    : 'The key is read from TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.';
}
