import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox, ChoiceGroup } from "./choice.tsx";
import { TextInput } from "./text-field.tsx";

describe("a field", () => {
  it("is tied to its label, its help and its error", () => {
    const html = renderToStaticMarkup(
      <TextInput
        id="f-mail"
        name="mail"
        label="Adres"
        help="Alleen voor ons"
        error={["Fout", "2"]}
      />,
    );
    expect(html).toContain('<label class="field__label" for="f-mail">');
    expect(html).toContain('aria-describedby="f-mail-description f-mail-error"');
    expect(html).toContain('id="f-mail-description"');
    expect(html).toContain('id="f-mail-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-required="true"');
  });

  it("says what may be left out, and asks for nothing then", () => {
    const html = renderToStaticMarkup(<TextInput name="site" label="Webpagina" optional />);
    expect(html).toContain("(niet verplicht)");
    expect(html).not.toContain("aria-required");
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
  });

  it("counts rather than cuts off, and leaves the refusal to the server", () => {
    const html = renderToStaticMarkup(<TextInput name="t" label="T" maxLength={70} required />);
    expect(html).toContain("Hooguit 70 tekens");
    expect(html).not.toMatch(/maxlength|\srequired/i);
  });
});

describe("a group of choices", () => {
  it("gives its first choice the id that an error links to, and ticks what was chosen", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    const html = renderToStaticMarkup(
      <ChoiceGroup
        type="checkbox"
        name="themes"
        id="f-themes"
        legend="Thema"
        options={options}
        defaultValue={["b"]}
        error="Kies een thema"
      />,
    );
    expect(html).toMatch(/<input[^>]*id="f-themes"[^>]*value="a"/);
    expect(html).toMatch(/<input[^>]*id="f-themes-b"[^>]*checked/);
    expect(html).not.toMatch(/<input[^>]*id="f-themes"[^>]*checked/);
    expect(html).toContain('aria-describedby="f-themes-error"');
  });

  it("keeps a single box unticked unless told", () => {
    expect(renderToStaticMarkup(<Checkbox name="consent" label="Ja" />)).not.toContain("checked");
  });
});
