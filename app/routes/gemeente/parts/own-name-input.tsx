import { TextInput } from "#app/ui/text-field.tsx";

interface OwnNameInputProps {
  id: string;
  name: string;
  defaultValue?: string;
  error?: string[];
  optional?: boolean;
}

/** Asked once, of who joins while we do not know yet what to call them. */
export function OwnNameInput(field: OwnNameInputProps) {
  return (
    <TextInput
      {...field}
      label="Hoe mogen we je noemen?"
      help="Je naam of je functie. Zo zien anderen je."
      autoComplete="name"
      width="medium"
    />
  );
}
