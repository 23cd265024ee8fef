/** On top of each page of an event that was called off. */
export function CalledOffNotice({ name, text }: { name: string; text: string }) {
  return (
    <aside className="called-off" aria-label="Gaat niet door">
      <div className="wrap">
        <p>
          <b>{name} gaat niet door.</b> Je kunt je niet meer aanmelden.
        </p>
        {text ? <p className="as-typed">{text}</p> : null}
      </div>
    </aside>
  );
}
