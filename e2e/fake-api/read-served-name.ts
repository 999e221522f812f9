import type { ArrivedRequest } from './arrived-request';

/** Service and action as a call names them, in headers, query or form, whether or not it is signed. */
export function readServedName(request: ArrivedRequest): {
  readonly service: string | undefined;
  readonly action: string | undefined;
} {
  const { headers, url } = request;
  const inHeader = headers['x-tc-action'];
  const action =
    typeof inHeader === 'string' ? inHeader : (url.searchParams.get('Action') ?? inForm(request));
  return { service: request.host.split('.')[0], action: action || undefined };
}

function inForm({ headers, body }: ArrivedRequest): string | null {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? new URLSearchParams(body.toString()).get('Action') : null;
}
