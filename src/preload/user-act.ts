import { failure, type Outcome } from '../domain/outcome.ts';

/**
 * The same function, refused unless a person has just pressed a key or a button: what a script asks
 * for by itself does not leave the app. The page cannot reach what tells it, and assistive technology
 * counts as a person (HTML standard, “transient activation”).
 */
export const afterUserAct =
  <Input, Value>(
    call: (input: Input) => Promise<Outcome<Value>>,
    activation: { readonly isActive: boolean },
  ) =>
  async (input: Input): Promise<Outcome<Value>> =>
    activation.isActive
      ? call(input)
      : failure('refused', 'Links are opened only when you press them.');
