import { PageWords } from '../../src/ui/page-words.tsx';
import type { AttributeWords } from '../../src/words/attribute.ts';

/** Each attribute with what it means for this cookie. */
export const AttributeList = ({ attributes }: { readonly attributes: readonly AttributeWords[] }) => (
  <dl class="attributes">
    {attributes.map(({ name, value, meaning }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <PageWords text={value} /> <span class="source">{meaning}</span>
        </dd>
      </div>
    ))}
  </dl>
);
