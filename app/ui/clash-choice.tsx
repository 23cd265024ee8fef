export interface ClashChoiceProps {
  /** of the box that is ticked to leave what is kept; its value is `part` */
  name: string;
  part: string;
  label: string;
  mine: string;
  theirs: string;
}

/** One thing that two people wrote differently, the two versions beside each other. */
export function ClashChoice({ name, part, label, mine, theirs }: ClashChoiceProps) {
  const id = `botsing-${part}`;
  return (
    <fieldset className="clash">
      <legend className="clash__label">{label}</legend>
      <div className="clash__versions">
        <div className="clash__version">
          <p className="strong">Dit typte jij</p>
          <p className="clash__text">{mine}</p>
        </div>
        <div className="clash__version">
          <p className="strong">Dit staat er nu</p>
          <p className="clash__text">{theirs}</p>
        </div>
      </div>
      <label className="choice" htmlFor={id}>
        <input type="checkbox" id={id} name={name} value={part} />
        <span>Houd wat er nu staat, en niet wat ik typte</span>
      </label>
    </fieldset>
  );
}
