import type { Call } from '../call';
import { readParameters } from '../request/read-parameters';
import type { CopiedText } from '../ticket/copied-text';
import { copiedText } from '../ticket/copied-text';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';

/** A parameter's path and value: `Filters.0.Name = zone`. A path that a form repeats gives several lines. */
export function formatParameter(
  call: Call,
  path: string,
  options: MaskingOptions = {},
): CopiedText {
  const masking = new Masking(learnedRedaction([call], options));
  const text = readParameters(masking.request(call.exchange))
    .parameters.filter((parameter) => parameter.path === path)
    .map(({ value }) => `${path} = ${value}`)
    .join('\n');
  const masks = masking.masks.filter(({ replacement }) => text.includes(replacement));
  return copiedText(text, masks);
}
