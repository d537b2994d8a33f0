import './Segments.css'

/** Two or three ways of looking, of which one is on: radio buttons drawn side by side. */
export function Segments<T extends string>({
  name,
  options,
  value,
  onChange,
}: {
  name: string
  options: { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}) {
  return (
    <div className="segments">
      {options.map((option) => (
        <label className="segment" key={option.value}>
          <input
            className="segment-box"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="segment-label">{option.label}</span>
        </label>
      ))}
    </div>
  )
}
