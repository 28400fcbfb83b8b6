import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import './refusal-dialog.css'

interface RefusalDialogProps {
  readonly title: string
  /** What was refused; read out at once. */
  readonly refused: string
  readonly why: string
  /** What helps whoever is asked for help; left out where there is no more to say. */
  readonly detail?: string
  readonly closeWords: string
  readonly onClose: () => void
}

/** Says that a file was refused, and why. */
export function RefusalDialog({ title, refused, why, detail, closeWords, onClose }: RefusalDialogProps) {
  return (
    <Dialog title={title} closeLabel={closeWords} onClose={onClose}>
      <p className="refusal-what" role="alert">
        {refused}
      </p>
      <p>{why}</p>
      {detail === undefined ? null : <p className="refusal-detail">{detail}</p>}
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {closeWords}
        </Button>
      </div>
    </Dialog>
  )
}
