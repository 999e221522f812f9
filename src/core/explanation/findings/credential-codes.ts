/** The errors that a wrong Credential or SignedHeaders can bring. */
export const credentialCodes: ReadonlySet<string> = new Set([
  'AuthFailure.SignatureFailure',
  'AuthFailure.InvalidAuthorization',
]);
