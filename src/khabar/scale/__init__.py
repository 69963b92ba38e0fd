"""Archives at scale: files in, files out, on the processors of one machine or on a cluster."""
