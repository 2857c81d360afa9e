import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { mediaType } from './media-type.ts';

/** The headers every answer to the window carries, for the file it holds. */
export const headersFor = (file: string) => ({
  'Content-Type': mediaType(file),
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
});
