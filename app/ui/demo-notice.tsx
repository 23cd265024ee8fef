/** One calm line on top of each page of an event whose content is invented. */
export function DemoNotice() {
  return (
    <aside className="demo-notice" aria-label="Voorbeeldgegevens">
      <p className="wrap">
        <b>Dit zijn voorbeeldgegevens.</b> De gemeenten bestaan, de voorbeelden zijn bedacht.
      </p>
    </aside>
  );
}
