/** What the preload uses of Trusted Types, which TypeScript does not describe yet. */
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (input: string) => string },
  ): { createScriptURL(input: string): string };
};
