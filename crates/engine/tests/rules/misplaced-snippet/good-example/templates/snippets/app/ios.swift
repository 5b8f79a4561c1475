catch let error as AppError { show(error) }
