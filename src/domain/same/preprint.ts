/**
 * Prefixes under which preprint servers register DOIs: bioRxiv and medRxiv (with digits, for the
 * press that runs them publishes journals, too), Research Square, ChemRxiv, PsyArXiv, OSF Preprints,
 * SocArXiv, Preprints.org, SSRN, TechRxiv, Authorea, EarthArXiv, PeerJ Preprints.
 */
const PREPRINTS =
  /^10\.(?:1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,}|21203|26434|31234|31219|31235|20944|2139|36227|22541|31223|7287)(?:\/|$)/u;

/** Whether a DOI names a preprint: its published version has another. */
export const isPreprintDoi = (doi: string): boolean => PREPRINTS.test(doi);
